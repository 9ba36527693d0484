/** Samples for the detectors of screenshotlayer. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessKey = randomText('base62', 32);

testDetectors('screenshotlayer', {
  'screenshotlayer-access-key': {
    matches: [
      `SCREENSHOTLAYER_ACCESS_KEY=«${accessKey}»\n`,
      `const screenshotlayer_secret = '«${accessKey}»';`,
      `screenshotlayer_token: «${accessKey}»\n`,
    ],
    nonMatches: [
      `const value = '${accessKey}';`,
      `screenshotlayer_key := "${accessKey.slice(1)}"`,
      `client = Screenshotlayer(api_key="${accessKey}0")`,
      `export SCREENSHOTLAYER_TOKEN="${'0'.repeat(32)}"`,
      `screenshotlayer${' '.repeat(90)}key = ${accessKey}`,
      `screenshotlayer commit ${randomText('hex', 40)}`,
    ],
  },
});
