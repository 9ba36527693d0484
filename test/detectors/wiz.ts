/** Samples for the detectors of Wiz. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const clientSecret = randomText('base62', 64);

testDetectors('wiz', {
  'wiz-client-secret': {
    matches: [
      `WIZ_CLIENT_SECRET=«${clientSecret}»\n`,
      `wiz_token: «${clientSecret}»\n`,
      `# wiz client\napi_key = '«${clientSecret}»'`,
    ],
    nonMatches: [
      `{ "value": "${clientSecret}" }`,
      `wiz_token: ${clientSecret.slice(1)}\n`,
      `wiz_key := "${clientSecret}0"`,
      `client = Client(wiz_api_key="${'0'.repeat(64)}")`,
      `wiz_${' '.repeat(90)}key = ${clientSecret}`,
      `wiz id ${randomUuid()}`,
    ],
  },
});
