/** Samples for the detectors of Moosend. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomUuid();

testDetectors('moosend', {
  'moosend-api-key': {
    matches: [
      `MOOSEND_API_KEY=«${apiKey}»\n`,
      `{ "moosend": { "apiKey": "«${apiKey}»" } }`,
      `moosend_token: «${apiKey}»\n`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `const moosend_secret = '${apiKey.slice(1)}';`,
      `moosend_token: ${apiKey}0\n`,
      `moosend_key := "${'00000000-0000-0000-0000-000000000000'}"`,
      `moosend${' '.repeat(90)}key = ${apiKey}`,
      `moosend commit ${randomText('hex', 40)}`,
    ],
  },
});
