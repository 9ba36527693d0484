/** Samples for the detectors of SkyBiometry. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiSecret = randomText('lowerAlnum', 25);

testDetectors('skybiometry', {
  'skybiometry-api-secret': {
    matches: [
      `SKYBIOMETRY_API_SECRET=«${apiSecret}»\n`,
      `const skybiometry_secret = '«${apiSecret}»';`,
      `skybiometry_token: «${apiSecret}»\n`,
    ],
    nonMatches: [
      `{ "value": "${apiSecret}" }`,
      `const skybiometry_secret = '${randomText('lowerAlnum', 24)}';`,
      `skybiometry_key := "${'0'.repeat(25)}"`,
      `skybiometry${' '.repeat(90)}key = ${apiSecret}`,
      `client = Skybiometry(api_key="${apiSecret.slice(0, 9)}?${apiSecret.slice(10)}")`,
      `skybiometry id ${randomUuid()}`,
    ],
  },
});
