/** Samples for the detectors of LocationIQ. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessToken = `pk.${randomText('base62', 32)}`;

testDetectors('locationiq', {
  'locationiq-access-token': {
    matches: [
      `LOCATIONIQ_API_KEY=«${accessToken}»\n`,
      `const locationiq_secret = '«${accessToken}»';`,
      `locationiq_token: «${accessToken}»\n`,
    ],
    nonMatches: [
      `{ "value": "${accessToken}" }`,
      `export LOCATIONIQ_TOKEN="${accessToken.slice(1)}"`,
      `const client = new Locationiq('${accessToken}0');`,
      `client = locationiq.Client("pk.${'0'.repeat(32)}")`,
      `locationiq${' '.repeat(90)}key = ${accessToken}`,
      `locationiq commit ${randomText('hex', 40)}`,
    ],
  },
});
