/** Samples for the detectors of Thinkific. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('hex', 32);

testDetectors('thinkific', {
  'thinkific-api-key': {
    matches: [
      `THINKIFIC_API_KEY=«${apiKey}»\n`,
      `https://api.thinkific.com/v1/items?access=«${apiKey}»&page=2`,
      `$ thinkific login «${apiKey}»`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `client = thinkific.Client("${apiKey.slice(1)}")`,
      `https://api.thinkific.com/v1/items?access=${apiKey}0&page=2`,
      `$ thinkific login ${'0'.repeat(32)}`,
      `thinkific${' '.repeat(90)}key = ${apiKey}`,
      `thinkific sha256 ${randomText('hex', 64)}`,
    ],
  },
});
