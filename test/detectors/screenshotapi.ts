/** Samples for the detectors of ScreenshotAPI. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiToken = `${randomText('upperAlnum', 7)}-${randomText('upperAlnum', 7, 1)}-${randomText('upperAlnum', 7, 2)}-${randomText('upperAlnum', 7, 3)}`;

testDetectors('screenshotapi', {
  'screenshotapi-api-token': {
    matches: [
      `SCREENSHOTAPI_API_TOKEN=«${apiToken}»\n`,
      `https://api.screenshotapi.com/v1/items?access=«${apiToken}»&page=2`,
      `$ screenshotapi login «${apiToken}»`,
    ],
    nonMatches: [
      `VALUE=${apiToken}\n`,
      `client = Screenshotapi(api_key="${apiToken.slice(1)}")`,
      `export SCREENSHOTAPI_TOKEN="${apiToken}0"`,
      `const client = new Screenshotapi('${'0'.repeat(7)}-${'0'.repeat(7)}-${'0'.repeat(7)}-${'0'.repeat(7)}');`,
      `screenshotapi${' '.repeat(90)}key = ${apiToken}`,
      `screenshotapi id ${randomUuid()}`,
    ],
  },
});
