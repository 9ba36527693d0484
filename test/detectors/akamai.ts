/** Samples for the detectors of Akamai. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const edgegridToken = `akab-${randomText('lowerAlnum', 16)}-${randomText('lowerAlnum', 16, 1)}`;

testDetectors('akamai', {
  'akamai-edgegrid-token': {
    matches: [
      `const akamaiAccessToken = '«${edgegridToken}»';`,
      `akamai_access_token: «${edgegridToken}»\n`,
      `akamai_access_token = "«${edgegridToken}»"`,
    ],
    nonMatches: [
      `x${edgegridToken}`,
      edgegridToken.slice(0, -1),
      `${edgegridToken}0`,
      `akab-${'0'.repeat(16)}-${'0'.repeat(16)}`,
      edgegridToken.slice(5),
    ],
  },
});
