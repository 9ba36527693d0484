/** Samples for the detectors of Checkvist. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const remoteKey = randomText('base62', 14);

testDetectors('checkvist', {
  'checkvist-remote-key': {
    matches: [
      `CHECKVIST_API_KEY=«${remoteKey}»\n`,
      `headers['checkvist-api-key'] = '«${remoteKey}»';`,
      `const checkvist_secret = '«${remoteKey}»';`,
    ],
    nonMatches: [
      `{ "value": "${remoteKey}" }`,
      `CHECKVIST_API_KEY=${remoteKey.slice(1)}\n`,
      `{ "checkvist": { "apiKey": "${remoteKey}0" } }`,
      `const checkvist_secret = '${'0'.repeat(14)}';`,
      `checkvist${' '.repeat(90)}key = ${remoteKey}`,
      `checkvist sha256 ${randomText('hex', 64)}`,
    ],
  },
});
