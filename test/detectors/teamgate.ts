/** Samples for the detectors of Teamgate. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const appKey = randomText('lowerAlnum', 40);
const authToken = randomText('base62', 80, 1);

testDetectors('teamgate', {
  'teamgate-app-key': {
    matches: [
      `TEAMGATE_APP_KEY=«${appKey}»\n`,
      `client = teamgate.Client("«${appKey}»")`,
      `https://api.teamgate.com/v1/items?access=«${appKey}»&page=2`,
    ],
    nonMatches: [
      `VALUE=${appKey}\n`,
      `client = teamgate.Client("${appKey.slice(1)}")`,
      `https://api.teamgate.com/v1/items?access=${appKey}0&page=2`,
      `$ teamgate login ${'0'.repeat(40)}`,
      `teamgate${' '.repeat(90)}key = ${appKey}`,
      `teamgate id ${randomUuid()}`,
    ],
  },
  'teamgate-auth-token': {
    matches: [
      `TEAMGATE_AUTH_TOKEN=«${authToken}»\n`,
      `client = Teamgate(api_key="«${authToken}»")`,
      `export TEAMGATE_TOKEN="«${authToken}»"`,
    ],
    nonMatches: [
      `VALUE=${authToken}\n`,
      `const client = new Teamgate('${authToken.slice(1)}');`,
      `client = teamgate.Client("${authToken}0")`,
      `https://api.teamgate.com/v1/items?access=${'0'.repeat(80)}&page=2`,
      `teamgate${' '.repeat(90)}key = ${authToken}`,
      `teamgate commit ${randomText('hex', 40)}`,
    ],
  },
});
