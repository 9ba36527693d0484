/** Samples for the detectors of Crowdin. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const personalAccessToken = randomText('base62', 80);

testDetectors('crowdin', {
  'crowdin-personal-access-token': {
    matches: [
      `CROWDIN_PERSONAL_TOKEN=«${personalAccessToken}»\n`,
      `export CROWDIN_TOKEN="«${personalAccessToken}»"`,
      `const client = new Crowdin('«${personalAccessToken}»');`,
    ],
    nonMatches: [
      `some_key: ${personalAccessToken}`,
      `$ crowdin login ${personalAccessToken.slice(1)}`,
      `CROWDIN_PERSONAL_TOKEN=${personalAccessToken}0\n`,
      `{ "crowdin": { "apiKey": "${'0'.repeat(80)}" } }`,
      `crowdin${' '.repeat(90)}key = ${personalAccessToken}`,
      `crowdin id ${randomUuid()}`,
    ],
  },
});
