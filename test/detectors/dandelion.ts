/** Samples for the detectors of Dandelion API. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = randomText('lowerAlnum', 32);

testDetectors('dandelion', {
  'dandelion-api-token': {
    matches: [
      `DANDELION_API_TOKEN=«${apiToken}»\n`,
      `headers['dandelion-api-key'] = '«${apiToken}»';`,
      `const dandelion_secret = '«${apiToken}»';`,
    ],
    nonMatches: [
      `const value = '${apiToken}';`,
      `{ "dandelion": { "apiKey": "${apiToken.slice(1)}" } }`,
      `const dandelion_secret = '${apiToken}0';`,
      `dandelion_token: ${'0'.repeat(32)}\n`,
      `dandelion${' '.repeat(90)}key = ${apiToken}`,
      `dandelion commit ${randomText('hex', 40)}`,
    ],
  },
});
