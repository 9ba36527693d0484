/** Samples for the detectors of PollsAPI. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('upperAlnum', 28);

testDetectors('pollsapi', {
  'pollsapi-api-key': {
    matches: [
      `POLLSAPI_API_KEY=«${apiKey}»\n`,
      `const client = new Pollsapi('«${apiKey}»');`,
      `client = pollsapi.Client("«${apiKey}»")`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `const pollsapi_secret = '${apiKey.slice(1)}';`,
      `pollsapi_token: ${apiKey}0\n`,
      `pollsapi_key := "${'0'.repeat(28)}"`,
      `pollsapi${' '.repeat(90)}key = ${apiKey}`,
      `pollsapi sha256 ${randomText('hex', 64)}`,
    ],
  },
});
