/** Samples for the detectors of Sunshine Conversations (Smooch). */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const keySecret = randomText('base64url', 86);
const keyId = `act_${randomText('lowerAlnum', 24, 1)}`;

testDetectors('smooch', {
  'smooch-key-secret': {
    matches: [`SMOOCH_SECRET=«${keySecret}»\n`, `smooch_token: «${keySecret}»\n`, `smooch_key := "«${keySecret}»"`],
    nonMatches: [
      `VALUE=${keySecret}\n`,
      `smooch_token: ${keySecret.slice(1)}\n`,
      `smooch_key := "${keySecret}0"`,
      `client = Smooch(api_key="${'0'.repeat(86)}")`,
      `smooch${' '.repeat(90)}key = ${keySecret}`,
      `smooch id ${randomUuid()}`,
    ],
  },
  'smooch-key-id': {
    matches: [`SMOOCH_KEY_ID=«${keyId}»\n`, `smooch_key := "«${keyId}»"`, `client = Smooch(api_key="«${keyId}»")`],
    nonMatches: [
      `VALUE=${keyId}\n`,
      `https://api.smooch.com/v1/items?access=${keyId.slice(1)}&page=2`,
      `$ smooch login ${keyId}0`,
      `SMOOCH_KEY_ID=act_${'0'.repeat(24)}\n`,
      `smooch${' '.repeat(90)}key = ${keyId}`,
      `smooch sha256 ${randomText('hex', 64)}`,
    ],
  },
});
