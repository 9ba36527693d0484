/** Samples for the detectors of Airbrake. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const userKey = randomText('base62', 40);
const projectKey = randomText('base62', 32, 1);

testDetectors('airbrake', {
  'airbrake-user-key': {
    matches: [
      `AIRBRAKE_USER_KEY=«${userKey}»\n`,
      `const airbrake_secret = '«${userKey}»';`,
      `airbrake_token: «${userKey}»\n`,
    ],
    nonMatches: [
      `VALUE=${userKey}\n`,
      `export AIRBRAKE_TOKEN="${userKey.slice(1)}"`,
      `const client = new Airbrake('${userKey}0');`,
      `client = airbrake.Client("${'0'.repeat(40)}")`,
      `airbrake${' '.repeat(90)}key = ${userKey}`,
      `airbrake id ${randomUuid()}`,
    ],
  },
  'airbrake-project-key': {
    matches: [
      `AIRBRAKE_PROJECT_KEY=«${projectKey}»\n`,
      `client = airbrake.Client("«${projectKey}»")`,
      `https://api.airbrake.com/v1/items?access=«${projectKey}»&page=2`,
    ],
    nonMatches: [
      `VALUE=${projectKey}\n`,
      `$ airbrake login ${projectKey.slice(1)}`,
      `AIRBRAKE_PROJECT_KEY=${projectKey}0\n`,
      `{ "airbrake": { "apiKey": "${'0'.repeat(32)}" } }`,
      `airbrake${' '.repeat(90)}key = ${projectKey}`,
      `airbrake sha256 ${randomText('hex', 64)}`,
    ],
  },
});
