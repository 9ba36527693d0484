/** Samples for settings of programs. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const key = randomText('base62', 32);
const hex = randomText('hex', 32);
const word = `Quay${randomText('digits', 4, 7)}`;

testDetectors('settings-files', {
  'settings-files-key': {
    matches: [
      `"auth": {"type": "apikey", "apikey": [{"key": "value", "value": "«${key}»", "type": "string"}]}`,
      `"apikey": [\n\t{ "key": "key", "value": "X-API-Key", "type": "string" },\n\t{ "key": "value", "value": "«${hex}»" }\n]`,
      `"cookies": [{"name": "sessionid", "value": "«${key}»", "httpOnly": true}]`,
      `{"name": "connect.sid",\n  "value": "«s%3A${key}»"}`,
      `  - https://conda.anaconda.org/t/«${randomText('lowerAlnum', 20)}»/acme\n`,
      `--extra-index-url https://«${randomText('base62', 24)}»:x-oauth-basic@pypi.acme.io/simple\n`,
      `<crypt><key><![CDATA[«${hex}»]]></key></crypt>`,
      `<crypt>\n            <key>«${hex}»</key>\n`,
    ],
    nonMatches: [
      '"apikey": [{"key": "value", "value": "{{apiKey}}", "type": "string"}]',
      '"apikey": [{"key": "key", "value": "X-API-Key-Name-1", "type": "string"}]',
      '"apikey": []',
      '"cookies": [{"name": "sessionid", "value": "", "httpOnly": true}]',
      '{"name": "session", "value": "the-name-of-a-session"}',
      '  - https://conda.anaconda.org/t/<TOKEN>/acme\n',
      'git clone https://$TOKEN:x-oauth-basic@git.acme.io/a.git\n',
      '<crypt><key><![CDATA[{{key}}]]></key></crypt>',
      '<crypt><key></key></crypt>',
    ],
  },
  'settings-files-password': {
    matches: [
      `"type": "random_password",\n "name": "db",\n "instances": [{"attributes": {"id": "none", "length": 20, "result": "«${key}»"}}]`,
      `"attributes": {"id": "none", "result": "«${hex}»", "special": false},\n "type": "random_password"`,
      `user app on >«${word}» ~* +@all\n`,
    ],
    nonMatches: [
      '"type": "random_password", "instances": []',
      '"type": "random_id", "attributes": {"result": "a1b2c3d4e5f6"}',
      '"type": "random_password", "attributes": {"result": null}',
      'user app on #0123456789abcdef ~* +@all\n',
      'user app on >password ~*\n',
      'turn on >90 degrees\n',
    ],
  },
});
