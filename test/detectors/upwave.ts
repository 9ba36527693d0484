/** Samples for the detectors of Upwave. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('lowerAlnum', 32);

testDetectors('upwave', {
  'upwave-api-key': {
    matches: [
      `UPWAVE_API_KEY=«${apiKey}»\n`,
      `client = Upwave(api_key="«${apiKey}»")`,
      `headers['upwave-api-key'] = '«${apiKey}»';`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `{ "upwave": { "apiKey": "${apiKey.slice(1)}" } }`,
      `const upwave_secret = '${apiKey}0';`,
      `upwave_token: ${'0'.repeat(32)}\n`,
      `upwave${' '.repeat(90)}key = ${apiKey}`,
      `upwave id ${randomUuid()}`,
    ],
  },
});
