/** Samples for the detectors of Tableau. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const personalAccessToken = `${randomText('base64', 22)}==:${randomText('base62', 32, 1)}`;

testDetectors('tableau', {
  'tableau-personal-access-token': {
    matches: [
      `TABLEAU_PAT_VALUE=«${personalAccessToken}»\n`,
      `client = tableau.Client("«${personalAccessToken}»")`,
      `https://api.tableau.com/v1/items?access=«${personalAccessToken}»&page=2`,
    ],
    nonMatches: [
      `{ "value": "${personalAccessToken.replace('==:', '=:')}" }`,
      `client = Tableau(api_key="${personalAccessToken.slice(1)}")`,
      `export TABLEAU_TOKEN="${personalAccessToken}0"`,
      `const client = new Tableau('${'0'.repeat(22)}==:${'0'.repeat(32)}');`,
      `tableau key = A${personalAccessToken}`,
      `tableau sha256 ${randomText('hex', 64)}`,
    ],
  },
});
