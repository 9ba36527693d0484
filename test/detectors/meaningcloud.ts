/** Samples for the detectors of MeaningCloud. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const licenseKey = randomText('lowerAlnum', 32);

testDetectors('meaningcloud', {
  'meaningcloud-license-key': {
    matches: [
      `MEANINGCLOUD_LICENSE_KEY=«${licenseKey}»\n`,
      `client = meaningcloud.Client("«${licenseKey}»")`,
      `https://api.meaningcloud.com/v1/items?access=«${licenseKey}»&page=2`,
    ],
    nonMatches: [
      `const value = '${licenseKey}';`,
      `meaningcloud_token: ${licenseKey.slice(1)}\n`,
      `meaningcloud_key := "${licenseKey}0"`,
      `client = Meaningcloud(api_key="${'0'.repeat(32)}")`,
      `meaningcloud${' '.repeat(90)}key = ${licenseKey}`,
      `meaningcloud id ${randomUuid()}`,
    ],
  },
});
