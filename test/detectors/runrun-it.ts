/** Samples for the detectors of Runrun.it. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const appKey = randomText('hex', 32);
const userToken = randomText('base62', 19, 1);

testDetectors('runrun-it', {
  'runrun-it-app-key': {
    matches: [
      `RUNRUNIT_APP_KEY=«${appKey}»\n`,
      `const client = new Runrun('«${appKey}»');`,
      `client = runrun.Client("«${appKey}»")`,
    ],
    nonMatches: [
      `const value = '${appKey}';`,
      `client = runrun.Client("${appKey.slice(1)}")`,
      `https://api.runrun.com/v1/items?access=${appKey}0&page=2`,
      `$ runrun login ${'0'.repeat(32)}`,
      `runrun${' '.repeat(90)}key = ${appKey}`,
      `runrun sha256 ${randomText('hex', 64)}`,
    ],
  },
  'runrun-it-user-token': {
    matches: [
      `RUNRUNIT_USER_TOKEN=«${userToken}»\n`,
      `client = Runrun(api_key="«${userToken}»")`,
      `headers['runrun-api-key'] = '«${userToken}»';`,
    ],
    nonMatches: [
      `const value = '${userToken}';`,
      `runrun_token: ${randomText('base62', 17, 1)}\n`,
      `client = Runrun(api_key="${'0'.repeat(19)}")`,
      `runrun${' '.repeat(90)}key = ${userToken}`,
      `runrun build ${userToken}`,
      `runrun commit ${randomText('hex', 40)}`,
    ],
  },
});
