/** Samples for settings of programs. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const key = randomText('base62', 32);
const hex = randomText('hex', 32);
const word = `Quay${randomText('digits', 4, 7)}`;

testDetectors('settings-files', {
  'settings-files-request-key': {
    matches: [
      `"auth": {"type": "apikey", "apikey": [{"key": "value", "value": "«${key}»", "type": "string"}]}`,
      `"apikey": [\n\t{ "key": "key", "value": "X-API-Key", "type": "string" },\n\t{ "key": "value", "value": "«${hex}»" }\n]`,
    ],
    nonMatches: [
      '"apikey": [{"key": "value", "value": "{{apiKey}}", "type": "string"}]',
      '"apikey": [{"key": "key", "value": "X-API-Key-Name-1", "type": "string"}]',
      '"apikey": []',
    ],
  },
  'settings-files-recorded-cookie': {
    matches: [
      `"cookies": [{"name": "sessionid", "value": "«${key}»", "httpOnly": true}]`,
      `{"name": "connect.sid",\n  "value": "«s%3A${key}»"}`,
    ],
    nonMatches: [
      '"cookies": [{"name": "sessionid", "value": "", "httpOnly": true}]',
      '{"name": "theme", "value": "dark"}',
      '{"name": "session", "value": "the-name-of-a-session"}',
    ],
  },
  'settings-files-state-password': {
    matches: [
      `"type": "random_password",\n "name": "db",\n "instances": [{"attributes": {"id": "none", "length": 20, "result": "«${key}»"}}]`,
      `"attributes": {"id": "none", "result": "«${hex}»", "special": false},\n "type": "random_password"`,
    ],
    nonMatches: [
      '"type": "random_password", "instances": []',
      '"type": "random_id", "attributes": {"result": "a1b2c3d4e5f6"}',
      '"type": "random_password", "attributes": {"result": null}',
    ],
  },
  'settings-files-channel-token': {
    matches: [
      `  - https://conda.anaconda.org/t/«${randomText('lowerAlnum', 20)}»/acme\n`,
      `--extra-index-url https://«${randomText('base62', 24)}»:x-oauth-basic@pypi.acme.io/simple\n`,
    ],
    nonMatches: [
      '  - https://conda.anaconda.org/t/<TOKEN>/acme\n',
      '  - https://conda.anaconda.org/conda-forge\n',
      'git clone https://$TOKEN:x-oauth-basic@git.acme.io/a.git\n',
    ],
  },
  'settings-files-ppp-secret': {
    matches: [`"anna"\t*\t"«${word}»"\t*\n`, `anna pptpd «${word}» 10.0.0.4\n`],
    nonMatches: [
      '# client\tserver\tsecret\tIP addresses\n',
      '"anna"\t*\t""\t*\n',
      'total = "a" * "b" * 12\n',
      'a * b12345 * c\n',
    ],
  },
  'settings-files-list-of-users': {
    matches: [`user app on >«${word}» ~* +@all\n`, `ACL SETUSER x\nuser me on >«${word}»\n`],
    nonMatches: ['user app on #0123456789abcdef ~* +@all\n', 'user app on >password ~*\n', 'turn on >90 degrees\n'],
  },
  'settings-files-shop-key': {
    matches: [`<crypt><key><![CDATA[«${hex}»]]></key></crypt>`, `<crypt>\n            <key>«${hex}»</key>\n`],
    nonMatches: [
      '<crypt><key><![CDATA[{{key}}]]></key></crypt>',
      '<crypt><method>aes</method></crypt>',
      '<crypt><key></key></crypt>',
    ],
  },
});
