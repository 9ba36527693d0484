/** Samples for the detectors of Lemon Squeezy. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.${randomText('base64url', 240)}.${randomText('base64url', 382, 1)}`;

testDetectors('lemon-squeezy', {
  'lemon-squeezy-api-key': {
    matches: [
      `{ "lemonsqueezy": { "apiKey": "«${apiKey}»" } }`,
      `lemonsqueezy_token: «${apiKey}»\n`,
      `headers['lemon_squeezy-api-key'] = '«${apiKey}»';`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `const lemonsqueezy_secret = 'eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.${randomText('base64url', 240)}.${randomText('base64url', 341, 1)}';`,
      `lemonsqueezy_key := "eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.${'0'.repeat(240)}.${'0'.repeat(382)}"`,
      `lemonsqueezy${' '.repeat(90)}key = ${apiKey}`,
      `client = Lemonsqueezy(api_key="${apiKey.slice(0, 9)}?${apiKey.slice(10)}")`,
      `lemonsqueezy sha256 ${randomText('hex', 64)}`,
    ],
  },
});
