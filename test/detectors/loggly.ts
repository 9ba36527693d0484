/** Samples for the detectors of Loggly. */
import { testDetectors } from '../support/detectorTester';
import { randomUuid } from '../support/samples';

const customerToken = randomUuid();

testDetectors('loggly', {
  'loggly-customer-token': {
    matches: [
      `LOGGLY_TOKEN=«${customerToken}»\n`,
      `export LOGGLY_TOKEN="«${customerToken}»"`,
      `{ "loggly": { "apiKey": "«${customerToken}»" } }`,
    ],
    nonMatches: [
      `{ "value": "${customerToken}" }`,
      `LOGGLY_TOKEN=${customerToken.slice(1)}\n`,
      `{ "loggly": { "apiKey": "${customerToken}0" } }`,
      `const loggly_secret = '${'00000000-0000-0000-0000-000000000000'}';`,
      `loggly${' '.repeat(90)}key = ${customerToken}`,
      `loggly id ${randomUuid()}`,
    ],
  },
});
