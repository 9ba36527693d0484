/** Samples for the detectors of Coda. */
import { testDetectors } from '../support/detectorTester';
import { randomUuid } from '../support/samples';

const apiToken = randomUuid();

testDetectors('coda', {
  'coda-api-token': {
    matches: [
      `CODA_API_TOKEN=«${apiToken}»\n`,
      `export CODA_TOKEN="«${apiToken}»"`,
      `{ "coda": { "apiKey": "«${apiToken}»" } }`,
    ],
    nonMatches: [
      `{ "value": "${apiToken}" }`,
      `CODA_API_TOKEN=${apiToken.slice(1)}\n`,
      `{ "coda": { "apiKey": "${apiToken}0" } }`,
      `const coda_secret = '${'00000000-0000-0000-0000-000000000000'}';`,
      `coda${' '.repeat(90)}key = ${apiToken}`,
      `coda id ${randomUuid()}`,
    ],
  },
});
