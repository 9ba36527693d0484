/** Samples for the detectors of logins. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const password = `${randomText('lower', 5)}${randomText('upper', 2)}9${randomText('digits', 3)}!`;

testDetectors('login', {
  'login-user-name': {
    matches: [
      `username: '«bowie»',\npassword: '${password}',`,
      `{"username": "«bowie»", "password": "${password}"}`,
      `$user = "«mg1021»"; $password = "${password}";`,
      `username: '«root»',\npassword: '${password}',`,
      `user = '«bowie»'  # of the singer\npassword = 'zig${'gystardust'}'`,
      `db.username=«bowie»\ndb.password=${password}\n`,
      `user = «bowie»\n# one\n# two\npassword = ${password}\n`,
      `Server=db;User Id=«bowie»;Password=${password};`,
      `"Provider=X;User ID=«bill_user»; " & "Password =${'bill'}_user;Initial Catalog=Bill"`,
      `"{\\"user\\":\\"«bowie»\\",\\"password\\":\\"${password}\\"}"`,
    ],
    nonMatches: [
      `username: name,\npassword: '${'*'.repeat(8)}'`,
      `username: 'user',\npassword: '${password}'`,
      `username: 'your-name',\npassword: '${password}'`,
      "username: 'bowie',\npassword: 'password'",
      "username: 'bowie',\npassword: process.env.PASSWORD",
      'username: ${USER}\npassword: ${PASSWORD}',
      "username: 'bowie',\nemail: 'bowie@acme.io'",
      `username: 'bowie',\n\n\n\n// far away\nfoo();\nbar();\npassword: '${password}'`,
      'const user = await find(id);\nconst password = await ask();',
    ],
  },
  'login-command-user-name': {
    matches: [
      `psexec \\\\\\\\host -u «bowie» -p ${password} cmd`,
      `Connect-VIServer host -User "«bowie»" -Password "${password}"`,
      `tool --username «bowie» --password ${password}`,
      `tool -u «bowie» -p dev_${'admin'}`,
    ],
    nonMatches: [
      `tool -u $USER -p ${password}`,
      'tool -u bowie -p $PASSWORD',
      'tool -u bowie -p password',
      'tool -u bowie -p "$(cat file)"',
      'tool -u bowie -p 8080',
      'mysql -u bowie -p shop_db_name',
      `tool -u -p ${password}`,
    ],
  },
  'login-bundled-user-name': {
    matches: ['REACT_APP_GUEST_USERNAME=«guest»', '# REACT_APP_USER=«postgres»\n', 'VITE_DB_USER="«bowie»"'],
    nonMatches: [
      'REACT_APP_USER=$USER',
      'REACT_APP_USERNAME=your_name',
      'REACT_APP_USERNAME=',
      'REACT_APP_USERNAME_FIELD=name',
      'APP_USERNAME=bowie',
      'VITE_SHOW_USER=true',
    ],
  },
  'login-netrc-entry': {
    matches: [
      `«machine api.acme.io\n  login bowie»\n  password ${password}\n`,
      `«machine api.acme.io login bowie» password ${password}`,
    ],
    nonMatches: [
      'machine api.acme.io login bowie password $PASSWORD',
      'machine api.acme.io login bowie password your-password',
      'machine api.acme.io login $USER password x',
      'the machine is called bowie and needs a password today',
      'machine api.acme.io login bowie\n\n# nothing more',
    ],
  },
});
