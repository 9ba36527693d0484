/** Samples for the detectors of FormBucket. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiToken = `${randomText('base62', 50)}.${randomText('base62', 50, 1)}.${randomText('base64url', 50, 2)}`;

testDetectors('formbucket', {
  'formbucket-api-token': {
    matches: [
      `FORMBUCKET_API_TOKEN=«${apiToken}»\n`,
      `$ formbucket login «${apiToken}»`,
      `{ "formbucket": { "apiKey": "«${apiToken}»" } }`,
    ],
    nonMatches: [
      `{ "value": "${apiToken}" }`,
      `formbucket_token: ${randomText('base62', 50)}.${randomText('base62', 50, 1)}.${randomText('base64url', 9, 2)}\n`,
      `client = Formbucket(api_key="${'0'.repeat(50)}.${'0'.repeat(50)}.${'0'.repeat(50)}")`,
      `formbucket${' '.repeat(90)}key = ${apiToken}`,
      `formbucket id ${randomUuid()}`,
    ],
  },
});
