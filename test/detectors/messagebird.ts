/** Samples for the detectors of Bird (MessageBird). */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessKey = randomText('base64url', 25);

testDetectors('messagebird', {
  'messagebird-access-key': {
    matches: [
      `MESSAGEBIRD_API_KEY=«${accessKey}»\n`,
      `$ messagebird login «${accessKey}»`,
      `message-bird-token: «${accessKey}»\n`,
    ],
    nonMatches: [
      `const value = '${accessKey}';`,
      `https://api.messagebird.com/v1/items?access=${accessKey.slice(1)}&page=2`,
      `$ messagebird login ${accessKey}0`,
      `MESSAGEBIRD_API_KEY=${'0'.repeat(25)}\n`,
      `messagebird${' '.repeat(90)}key = ${accessKey}`,
      `messagebird sha256 ${randomText('hex', 64)}`,
    ],
  },
});
