/** Samples for the detectors of Rev. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const clientApiKey = randomText('base62', 27);
const userApiKey = `${randomText('base64', 27, 1)}=`;

testDetectors('rev', {
  'rev-client-api-key': {
    matches: [
      `{ "rev_api": { "apiKey": "«${clientApiKey}»" } }`,
      `rev_api_token: «${clientApiKey}»\n`,
      `# rev key\napi_key = '«${clientApiKey}»'`,
    ],
    nonMatches: [
      `VALUE=${clientApiKey}\n`,
      `client = RevApi(api_key="${clientApiKey.slice(1)}")`,
      `export REV_API_TOKEN="${clientApiKey}0"`,
      `headers['rev_api-api-key'] = '${'0'.repeat(27)}';`,
      `rev_api${' '.repeat(90)}key = ${clientApiKey}`,
      `rev_api id ${randomUuid()}`,
    ],
  },
  'rev-user-api-key': {
    matches: [
      `{ "rev_api": { "apiKey": "«${userApiKey}»" } }`,
      `const rev_api_secret = '«${userApiKey}»';`,
      `rev key-token: «${userApiKey}»\n`,
    ],
    nonMatches: [
      `VALUE=${userApiKey}\n`,
      `rev_api_key := "${userApiKey.slice(1)}"`,
      `client = RevApi(api_key="${userApiKey}0")`,
      `export REV_API_TOKEN="${'0'.repeat(27)}="`,
      `rev_api${' '.repeat(90)}key = ${userApiKey}`,
      `rev_api sha256 ${randomText('hex', 64)}`,
    ],
  },
});
