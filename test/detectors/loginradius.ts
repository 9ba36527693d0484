/** Samples for the detectors of LoginRadius. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiSecret = randomUuid();

testDetectors('loginradius', {
  'loginradius-api-secret': {
    matches: [
      `LOGINRADIUS_API_SECRET=«${apiSecret}»\n`,
      `const loginradius_secret = '«${apiSecret}»';`,
      `loginradius_key := "«${apiSecret}»"`,
    ],
    nonMatches: [
      `VALUE=${apiSecret}\n`,
      `LOGINRADIUS_API_SECRET=${apiSecret.slice(1)}\n`,
      `{ "loginradius": { "apiKey": "${apiSecret}0" } }`,
      `const loginradius_secret = '${'00000000-0000-0000-0000-000000000000'}';`,
      `loginradius${' '.repeat(90)}key = ${apiSecret}`,
      `loginradius commit ${randomText('hex', 40)}`,
    ],
  },
});
