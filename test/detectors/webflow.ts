/** Samples for the detectors of Webflow. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = randomText('base62', 64);

testDetectors('webflow', {
  'webflow-api-token': {
    matches: [
      `WEBFLOW_API_TOKEN=«${apiToken}»\n`,
      `$ webflow login «${apiToken}»`,
      `{ "webflow": { "apiKey": "«${apiToken}»" } }`,
    ],
    nonMatches: [
      `some_key: ${apiToken}`,
      `export WEBFLOW_TOKEN="${apiToken.slice(1)}"`,
      `const client = new Webflow('${apiToken}0');`,
      `client = webflow.Client("${'0'.repeat(64)}")`,
      `webflow${' '.repeat(90)}key = ${apiToken}`,
      `webflow commit ${randomText('hex', 40)}`,
    ],
  },
});
