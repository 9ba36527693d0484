/** Samples for the detectors of RiteKit. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const clientSecret = randomText('hex', 44);

testDetectors('ritekit', {
  'ritekit-client-secret': {
    matches: [
      `RITEKIT_CLIENT_SECRET=«${clientSecret}»\n`,
      `$ ritekit login «${clientSecret}»`,
      `{ "ritekit": { "apiKey": "«${clientSecret}»" } }`,
    ],
    nonMatches: [
      `{ "value": "${clientSecret}" }`,
      `https://api.ritekit.com/v1/items?access=${clientSecret.slice(1)}&page=2`,
      `$ ritekit login ${clientSecret}0`,
      `RITEKIT_CLIENT_SECRET=${'0'.repeat(44)}\n`,
      `ritekit${' '.repeat(90)}key = ${clientSecret}`,
      `ritekit commit ${randomText('hex', 40)}`,
    ],
  },
});
