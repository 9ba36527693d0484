/** Samples for the detectors of Dwolla. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const appSecret = randomText('base62', 50);

testDetectors('dwolla', {
  'dwolla-app-secret': {
    matches: [
      `DWOLLA_APP_SECRET=«${appSecret}»\n`,
      `$ dwolla login «${appSecret}»`,
      `{ "dwolla": { "apiKey": "«${appSecret}»" } }`,
    ],
    nonMatches: [
      `{ "value": "${appSecret}" }`,
      `dwolla_key := "${appSecret.slice(1)}"`,
      `client = Dwolla(api_key="${appSecret}0")`,
      `export DWOLLA_TOKEN="${'0'.repeat(50)}"`,
      `dwolla${' '.repeat(90)}key = ${appSecret}`,
      `dwolla id ${randomUuid()}`,
    ],
  },
});
