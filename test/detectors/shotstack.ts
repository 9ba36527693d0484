/** Samples for the detectors of Shotstack. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base62', 40);

testDetectors('shotstack', {
  'shotstack-api-key': {
    matches: [
      `SHOTSTACK_API_KEY=«${apiKey}»\n`,
      `$ shotstack login «${apiKey}»`,
      `{ "shotstack": { "apiKey": "«${apiKey}»" } }`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `{ "shotstack": { "apiKey": "${apiKey.slice(1)}" } }`,
      `const shotstack_secret = '${apiKey}0';`,
      `shotstack_token: ${'0'.repeat(40)}\n`,
      `shotstack${' '.repeat(90)}key = ${apiKey}`,
      `shotstack id ${randomUuid()}`,
    ],
  },
});
