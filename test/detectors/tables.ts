/** Samples for passwords in tables. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const password = `${randomText('lower', 5)}9${randomText('upper', 3)}!`;
const word = `Quay${randomText('digits', 4, 7)}`;

const key = randomText('base62', 32);
const hex = randomText('hex', 40);

testDetectors('tables', {
  'tables-separated-password': {
    matches: [
      `name;api_key;plan\nacme;«${key}»;pro\n`,
      `name,access_token\nacme,«${key}»\n`,
      `name;login;passwort\nMe;me;«${word}»\n`,
      `username,password,email\nalice,«${word}»,alice@acme.io\n`,
      `"username","password"\n"alice","«${password}»"\n`,
      `user;pass\nalice;«${word}»\n`,
      `name,url,username,password\nacme.io,https://acme.io/login,alice,«${password}»\n`,
      `url,username,password,extra,name\nhttps://acme.io,alice,«${password}»,,acme\n`,
    ],
    nonMatches: [
      'name;api_key_id;plan\nacme;KeyOfAcme12;pro\n',
      'id,secret_santa\n1,Quay2019\n',
      'name,access_token\nacme,\n',
      'name;passwort vergessen\nMe;me1234\n',
      'username,password,email\n',
      'username,password,email\nalice,,alice@acme.io\n',
      'username,password,email\nalice,********,alice@acme.io\n',
      'field,type,password\nname,string,false\n',
      'name,password_hint,city\nalice,MyDog2019,Paris\n',
      'id,token_count,name\n1,4096,Model2A\n',
      'def login(user,password):\n    check(user,Quay2019)\n',
    ],
  },
  'tables-barred-password': {
    matches: [
      `| User | Password |\n|------|----------|\n| admin | «${word}» |\n`,
      `| Username | Password |\n|---|---|\n| admin | \`«${password}»\` |\n`,
      `      | username | password |\n      | alice    | «${word}» |\n`,
      `| Role | User | Password |\n|---|---|---|\n| ops | bob | «${word}» |\n`,
      `| Password | «${word}» |\n`,
    ],
    nonMatches: [
      '| password | no |\n| sslmode | no |\n',
      '| Option | Description |\n|---|---|\n| password | Password of the user1 |\n',
      '| Name | Type | Default |\n|---|---|---|\n| password | string | null |\n',
      '| User | Password |\n|---|---|\n| admin | changeme |\n',
      '| combo-box | signature | password | normal",width2:"<length>","x-y":"z | hidden |\n',
      '| User | Password |\n|---|---|\n| admin | `<password1>` |\n',
      '| Feature | Password auth | Token auth |\n|---|---|---|\n| Web2 | yes | no |\n',
      '      | field    | error         |\n      | password | is too short8 |\n',
    ],
  },
  'tables-barred-key': {
    matches: [
      `| Name | Value |\n|---|---|\n| API key | «${key}» |\n`,
      `Variable name | Initial Value\napiKey |«${hex}»\nbaseUrl |https://api.acme.io`,
      `| \`client_secret\` | **«${key}»** |\n`,
    ],
    nonMatches: [
      '| token | string | The token of the session |\n',
      '| `api_key` | `YOUR_API_KEY_GOES_HERE_1` | see the dashboard |\n',
      '| key | AccountsPayableController2 | class |\n',
      'type Secret = Token | AccountsPayableSecret2;\n',
      'flags = key | KEY_MODIFIER_SHIFT_LEFT_2 | other;\n',
    ],
  },
});
