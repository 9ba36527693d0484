/** Samples for the detectors of Zenserp. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 36);

testDetectors('zenserp', {
  'zenserp-api-key': {
    matches: [`ZENSERP_API_KEY=«${apiKey}»\n`, `zenserp_token: «${apiKey}»\n`, `zenserp_key := "«${apiKey}»"`],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `zenserp_token: ${apiKey.slice(1)}\n`,
      `zenserp_key := "${apiKey}0"`,
      `client = Zenserp(api_key="${'0'.repeat(36)}")`,
      `zenserp${' '.repeat(90)}key = ${apiKey}`,
      `zenserp sha256 ${randomText('hex', 64)}`,
    ],
  },
});
