/** Samples for the detectors of Iconfinder. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 64);

testDetectors('iconfinder', {
  'iconfinder-api-key': {
    matches: [`ICONFINDER_API_KEY=«${apiKey}»\n`, `iconfinder_token: «${apiKey}»\n`, `iconfinder_key := "«${apiKey}»"`],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `client = iconfinder.Client("${apiKey.slice(1)}")`,
      `https://api.iconfinder.com/v1/items?access=${apiKey}0&page=2`,
      `$ iconfinder login ${'0'.repeat(64)}`,
      `iconfinder${' '.repeat(90)}key = ${apiKey}`,
      `iconfinder commit ${randomText('hex', 40)}`,
    ],
  },
});
