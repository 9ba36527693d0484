/** Samples for the detectors of Pushbullet. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessToken = randomText('base62', 34);

testDetectors('pushbullet', {
  'pushbullet-access-token': {
    matches: [
      `PUSHBULLET_TOKEN=«${accessToken}»\n`,
      `const client = new Pushbullet('«${accessToken}»');`,
      `client = pushbullet.Client("«${accessToken}»")`,
    ],
    nonMatches: [
      `some_key: ${accessToken}`,
      `pushbullet_token: ${accessToken.slice(1)}\n`,
      `pushbullet_key := "${accessToken}0"`,
      `client = Pushbullet(api_key="${'0'.repeat(34)}")`,
      `pushbullet${' '.repeat(90)}key = ${accessToken}`,
      `pushbullet commit ${randomText('hex', 40)}`,
    ],
  },
});
