/** Samples for the detectors of Privacy.com. */
import { testDetectors } from '../support/detectorTester';
import { randomUuid } from '../support/samples';

const apiKey = randomUuid();

testDetectors('privacy-com', {
  'privacy-com-api-key': {
    matches: [`PRIVACY_API_KEY=«${apiKey}»\n`, `privacy_api_token: «${apiKey}»\n`, `privacy key-token: «${apiKey}»\n`],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `export PRIVACY_API_TOKEN="${apiKey.slice(1)}"`,
      `headers['privacy_api-api-key'] = '${apiKey}0';`,
      `PRIVACY_API_KEY=${'00000000-0000-0000-0000-000000000000'}\n`,
      `privacy_api${' '.repeat(90)}key = ${apiKey}`,
      `privacy_api id ${randomUuid()}`,
    ],
  },
});
