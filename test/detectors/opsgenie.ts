/** Samples for the detectors of Opsgenie. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomUuid();

testDetectors('opsgenie', {
  'opsgenie-api-key': {
    matches: [
      `OPSGENIE_API_KEY=«${apiKey}»\n`,
      `{ "opsgenie": { "apiKey": "«${apiKey}»" } }`,
      `opsgenie_token: «${apiKey}»\n`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `OPSGENIE_API_KEY=${apiKey.slice(1)}\n`,
      `{ "opsgenie": { "apiKey": "${apiKey}0" } }`,
      `const opsgenie_secret = '${'00000000-0000-0000-0000-000000000000'}';`,
      `opsgenie${' '.repeat(90)}key = ${apiKey}`,
      `opsgenie sha256 ${randomText('hex', 64)}`,
    ],
  },
});
