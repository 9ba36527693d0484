/** Samples for the detectors of TeamCity. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessToken = `eyJ0eXAiOiAiVENWMiJ9.${randomText('base64url', 36)}.${randomText('base64url', 48, 1)}`;

testDetectors('teamcity', {
  'teamcity-access-token': {
    matches: [
      `headers: { Authorization: 'Bearer «${accessToken}»' }`,
      `https://jetbrains.com/v1?key=«${accessToken}»&page=2`,
      `TEAMCITY_TOKEN=«${accessToken}»\n`,
    ],
    nonMatches: [
      `x${accessToken}`,
      accessToken.slice(0, -1),
      `${accessToken}0`,
      `eyJ0eXAiOiAiVENWMiJ9.${'0'.repeat(36)}.${'0'.repeat(48)}`,
      `${accessToken.slice(0, 7)} ${accessToken.slice(7)}`,
    ],
  },
});
