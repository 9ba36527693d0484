/** Samples for the detectors of Lendflow. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = `${randomText('base62', 36)}.${randomText('base62', 235, 1)}.${randomText('base64url', 340, 2)}`;

testDetectors('lendflow', {
  'lendflow-api-token': {
    matches: [
      `LENDFLOW_API_TOKEN=«${apiToken}»\n`,
      `const client = new Lendflow('«${apiToken}»');`,
      `client = lendflow.Client("«${apiToken}»")`,
    ],
    nonMatches: [
      `some_key: ${apiToken}`,
      `client = lendflow.Client("${randomText('base62', 36)}.${randomText('base62', 235, 1)}.${randomText('base64url', 299, 2)}")`,
      `$ lendflow login ${'0'.repeat(36)}.${'0'.repeat(235)}.${'0'.repeat(340)}`,
      `lendflow${' '.repeat(90)}key = ${apiToken}`,
      `LENDFLOW_API_TOKEN=${apiToken.slice(0, 9)}?${apiToken.slice(10)}\n`,
      `lendflow commit ${randomText('hex', 40)}`,
    ],
  },
});
