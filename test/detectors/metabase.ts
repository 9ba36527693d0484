/** Samples for the detectors of Metabase. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText, randomUuid } from '../support/samples';

const apiKey = `mb_${randomText('base64', 43)}=`;
const sessionToken = randomUuid(1);

testDetectors('metabase', {
  'metabase-api-key': {
    matches: [
      `metabaseApiKey := "«${apiKey}»"`,
      `export METABASE_API_KEY=«${apiKey}»`,
      `'metabase_api_key' => '«${apiKey}»',`,
    ],
    nonMatches: [`x${apiKey}`, apiKey.slice(0, -1), `${apiKey}0`, `mb_${'0'.repeat(43)}=`, apiKey.slice(3)],
  },
  'metabase-session-token': {
    matches: [
      `METABASE_SESSION=«${sessionToken}»\n`,
      `metabase_session_token: «${sessionToken}»\n`,
      `curl "https://metabase.session/v1/items?token=«${sessionToken}»"`,
    ],
    nonMatches: [
      `const value = '${sessionToken}';`,
      `metabase_session_token: ${sessionToken.slice(1)}\n`,
      `metabase_session_key := "${sessionToken}0"`,
      `client = MetabaseSession(api_key="${'00000000-0000-0000-0000-000000000000'}")`,
      `metabase_session${' '.repeat(90)}key = ${sessionToken}`,
      `metabase_session commit ${randomText('hex', 40)}`,
    ],
  },
  'metabase-api-key-by-name': {
    matches: [...inCode('METABASE_API_KEY', randomText('base62', 36))],
    nonMatches: [...outOfPlace('METABASE_API_KEY', randomText('base62', 36))],
  },
});
