/** Samples for the detectors of mesibo. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const appToken = randomText('base62', 64);

testDetectors('mesibo', {
  'mesibo-app-token': {
    matches: [
      `MESIBO_APP_TOKEN=«${appToken}»\n`,
      `client = mesibo.Client("«${appToken}»")`,
      `https://api.mesibo.com/v1/items?access=«${appToken}»&page=2`,
    ],
    nonMatches: [
      `{ "value": "${appToken}" }`,
      `export MESIBO_TOKEN="${appToken.slice(1)}"`,
      `const client = new Mesibo('${appToken}0');`,
      `client = mesibo.Client("${'0'.repeat(64)}")`,
      `mesibo${' '.repeat(90)}key = ${appToken}`,
      `mesibo commit ${randomText('hex', 40)}`,
    ],
  },
});
