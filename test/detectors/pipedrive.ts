/** Samples for the detectors of Pipedrive. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = randomText('base62', 40);

testDetectors('pipedrive', {
  'pipedrive-api-token': {
    matches: [
      `PIPEDRIVE_API_TOKEN=«${apiToken}»\n`,
      `export PIPEDRIVE_TOKEN="«${apiToken}»"`,
      `const client = new Pipedrive('«${apiToken}»');`,
    ],
    nonMatches: [
      `{ "value": "${apiToken}" }`,
      `client = pipedrive.Client("${apiToken.slice(1)}")`,
      `https://api.pipedrive.com/v1/items?access=${apiToken}0&page=2`,
      `$ pipedrive login ${'0'.repeat(40)}`,
      `pipedrive${' '.repeat(90)}key = ${apiToken}`,
      `pipedrive sha256 ${randomText('hex', 64)}`,
    ],
  },
});
