import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const secret = randomText('base62', 32);
const hex = randomText('hex', 40);
const password = `${randomText('lower', 5)}${randomText('upper', 2)}9${randomText('digits', 3)}!`;
const lower = `q${randomText('bcdfghjklmnpqrstvwxz', 14)}`;

testDetectors('generic', {
  'generic-password': {
    matches: [
      `password = "«${password}»"`,
      `DB_PASSWORD=«${password}»\n`,
      `  smtp_password: «${password}»\n`,
      `const options = { user: 'root', pass: '«${password}»' };`,
      `val password: String = "«${password}»", // scala`,
      `define('DB_PASSWORD', '«${password}»');`,
      `client.setPassword("«${password}»");`,
      `<password>«${password}»</password>`,
      `<add name="Password" value="«${password}»" />`,
      `uid=sa;pwd=«${password}»;database=x`,
      `{\\"password\\": \\"«${password}»\\"}`,
      `mysqldump --password «${password}» shop`,
      `PASSWORD = os.environ.get("PASSWORD") or "«${password}»"`,
      `POSTGRES_PASSWORD=«${lower}»\n`,
      `machine host login me password «${password}»\n`,
    ],
    nonMatches: [
      'password = "password"',
      'password: "your-password"',
      'const password = getPassword(user);',
      'this.password = options.password;',
      `password = "${'*'.repeat(8)}"`,
      'password: ${DB_PASSWORD}',
      'password: "{{ vault_password }}"',
      'passwordPlaceholder = "Enter your password"',
      'password_reset_url = "/account/reset1"',
      'label.password = "Mot de passe"',
      'PASSWORD=\n',
      'password: string;',
      `bypass = "${password}"`,
      `compass: '${password}'`,
      "argon2d('password', 'salt1234', { t: 1 })",
      'importKey("raw", password, "PBKDF2")',
      'if (password === "") return;',
      'password = "http://example.org/a1"',
      'password: process.env.PASSWORD1',
      'max_password_length = "a1b2c3d4!"',
      '// the password is stored in vault',
      '--- PASS: TestPaths/inner9 (0.05s)',
      '  Passwd      *uint16',
      `FS_IOC_GET_ENCRYPTION_PWSALT = 0x${hex.slice(0, 8)}`,
    ],
  },
  'generic-secret': {
    matches: [
      `client_secret = "«${secret}»"`,
      `CLIENT_SECRET=«${secret}»\n`,
      `appSecret: '«${hex}»',`,
      `put("secret", "«${secret}»");`,
    ],
    nonMatches: [
      'client_secret = "client_secret"',
      'secret: "my-app-secret"',
      `secretName: "${'a'.repeat(20)}"`,
      'secret = config.get("secret")',
      `secret_path = "${secret}"`,
    ],
  },
  'generic-token': {
    matches: [
      `auth_token: "«${secret}»"`,
      `export TOKEN=«${hex}»\n`,
      `{"token": "«${randomUuid()}»"}`,
      `https://api.example.com/v1?access_token=«${secret}»&x=1`,
    ],
    nonMatches: [
      'token: "keyword.control.flow"',
      `csrf_token = "${secret}"`,
      'token = await getToken();',
      `token_count = "${hex}"`,
      `https://img.example.com/badge.svg?token=${secret}`,
      'token: Token<string>',
    ],
  },
  'generic-key': {
    matches: [
      `api_key = "«${secret}»"`,
      `ENCRYPTION_KEY=«${hex}»\n`,
      `apiKey: '«${secret}»',`,
      `x['dict_key'] = "«${secret}»"`,
    ],
    nonMatches: [
      `public_key = "${secret}"`,
      'key: "ArrowDown"',
      `primary_key = "${hex}"`,
      `monkey = "${secret}"`,
      'const _keyStr = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=";',
      'e.key.length===1&&e.key.charCodeAt(0)>=65',
      `key = "${randomUuid()}"`,
      'b.Run("Key=int32/Elem=bigType", sizes)',
    ],
  },
});
