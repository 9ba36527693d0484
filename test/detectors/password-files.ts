import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const password = `${randomText('base62', 10)}7`;
const hash = `$6$${randomText('base62', 8)}$${randomText('base62', 86)}`;
const apache = `$apr1$${randomText('base62', 8)}$${randomText('base62', 22)}`;
const seed = randomText('base32', 32);

const inserted = `${randomText('lower', 6)}7${randomText('upper', 3)}!`;

testDetectors('password-files', {
  'sql-inserted-password': {
    matches: [
      `INSERT INTO \`users\` (\`id\`,\`login\`,\`pass\`) VALUES (1,'root','«${inserted}»');`,
      `INSERT INTO users (name, password) VALUES ('bob', SHA1('«${password}»'));`,
      `INSERT INTO clients (id, api_key) VALUES (1, '«${password}»');`,
      `INSERT INTO users (name, password) VALUES ('bob', '«${inserted}»');`,
      `insert into \`users\` (\`password\`, \`id\`) values ('«${inserted}»', 7)`,
      `INSERT INTO users (id, name, mail, password, note) VALUES (1, 'bob', NULL, '«${inserted}»', 'x')`,
    ],
    nonMatches: [
      `INSERT INTO tests (id, passed, name) VALUES (1, 2, '${inserted}')`,
      "INSERT INTO users (name, password) VALUES ('bob', 'password')",
      'INSERT INTO users (name, password) VALUES (?, ?)',
      `INSERT INTO users (name, note) VALUES ('bob', '${inserted}')`,
      `INSERT INTO users (password, name) VALUES (:p, '${inserted}')`,
    ],
  },
  'sql-password': {
    matches: [
      `CREATE USER scott IDENTIFIED BY «q${randomText('bcdfghjklmnpqrstvwxz', 11)}» DEFAULT TABLESPACE users;`,
      `CREATE DATABASE LINK l CONNECT TO app IDENTIFIED BY "«${password}»" USING 'x';`,

      `CREATE LOGIN app WITH PASSWORD = N'«${password}»', CHECK_POLICY = OFF;`,
      `CREATE USER 'shop'@'%' IDENTIFIED BY '«${password}»';`,
      `ALTER USER app WITH PASSWORD '«${password}»';`,
      `SET PASSWORD FOR 'shop'@'%' = '«${password}»';`,
      `CREATE ROLE app WITH LOGIN PASSWORD «${password}»;`,
      `GRANT ALL ON *.* TO root@localhost IDENTIFIED BY '«${password}»'`,
    ],
    nonMatches: [
      `curl --user jane:password "localhost:5000/pay?token=9"`,
      String.raw`"CREATE USER jane IDENTIFIED WITH AWSAuthenticationPlugin AS \"RDS\""`,
      `CREATE USER jane IDENTIFIED BY 'KEYSTONE-DBPASS'`,
      'create user: identified by informations about the user',
      `q((v(5) ? "CREATE USER" : "x") . " $u IDENTIFIED BY " . (v(8) ? "" : "PASSWORD ") . q($p));`,
      "alter user 'app'@'localhost' identified by 'yourpasswordhere';",
      'CREATE USER x IDENTIFIED BY externalname;',
      `CREATE DATABASE LINK l CONNECT TO app IDENTIFIED BY "&password1" USING 'x';`,

      'a node identified by `nodeId`',
      "CREATE USER app IDENTIFIED BY '${PASSWORD}'",
      'PBKDF2-params IDENTIFIED BY id-PBKDF2',
      'the user enters a password twice',
      `says the password for 'shop' = '${password}' to nobody`,
      `return _('Not allowed to set password for user "${password}".');`,
    ],
  },
  'unix-password-hash': {
    matches: [
      `"app" "«md5${randomText('hex', 32)}»"\n`,
      `root:«${hash}»:17431:0:99999:7:::`,
      `admin:«${apache}»\n`,
      `hash = "«$2b$12$${randomText('base62', 53)}»"`,
      `userPassword: «{SSHA}${randomText('base64', 38)}»\n`,
      `me:«{SHA}${randomText('base64', 27)}=»\n`,
      `«$argon2id$v=19$m=65536,t=3,p=4$${randomText('base64', 22)}$${randomText('base64', 43)}»`,
      `password: «pbkdf2_sha256$600000$${randomText('base62', 22)}$${randomText('base64', 43)}=»`,
      `«scrypt:32768:8:1$${randomText('base62', 16)}$${randomText('hex', 128)}»`,
      `'«$5$rounds=5000$${randomText('base62', 16)}$${randomText('base62', 43)}»'`,
    ],
    nonMatches: [
      `"md5": "${randomText('hex', 32)}"`,
      'root:*:17431:0:99999:7:::',
      'price:$1$',
      'the {SHA} scheme',
      'userPassword: {SSHA}',
      'a:$6$short',
      'pbkdf2_sha256$iterations$salt$hash',
      '$argon2id$v=19$m=65536,t=3,p=4',
      'scrypt:32768:8:1',
      `echo ${hash.slice(0, 12)}`,
      'replace(/a/, "$1$2")',
    ],
  },
  'other-password-hash': {
    matches: [
      `('bob', '«$P$B${randomText('base62', 30, 3)}»')`,
      `«$S$D${randomText('base62', 51, 4)}»\n`,
      `hash = "«$pbkdf2-sha256$29000$${randomText('base62', 22, 5)}$${randomText('base62', 43, 6)}»"`,
      `PASSWORD 'x«SCRAM-SHA-256$4096:${randomText('base64', 22, 7)}==$${randomText('base64', 43, 8)}=:${randomText('base64', 43, 9)}=»'`.replace(
        'x«',
        '«',
      ),
      `Administrator:500:aad3${'b435b51404ee'}aad3${'b435b51404ee'}:«${randomText('hex', 32, 10)}»:::\n`,
    ],
    nonMatches: [
      "'$P$B'",
      '$S$DEF',
      '$pbkdf2-sha256$29000$salt$hash',
      'SCRAM-SHA-256$4096:salt$StoredKey:ServerKey',
      `Guest:501:aad3${'b435b51404ee'}aad3${'b435b51404ee'}:31d6${'cfe0d16ae931b73c59d7e0c089c0'}:::`,
      'the hash begins with $P$B or $H$9, then 30 characters',
    ],
  },
  'powershell-secure-string': {
    matches: [
      `ConvertTo-SecureString –String "«${password}»" –AsPlainText –Force`,
      `$p = "«${password}»" | ConvertTo-SecureString -AsPlainText -Force`,
      `ConvertTo-SecureString "«${password}»" -AsPlainText`,
      `ConvertTo-SecureString -String -Force «${password}»`,
    ],
    nonMatches: [
      'ConvertTo-SecureString -String ([Web.Security.Membership]::GeneratePassword(40, 10)) -AsPlainText',
      'ConvertTo-SecureString $plain -AsPlainText',
      'ConvertTo-SecureString -String',
      'Get-SecureString abc',
    ],
  },
  'otp-seed': {
    matches: [
      `otpauth://totp/Acme:me@acme.test?secret=«${seed}»&issuer=Acme`,
      `"otpauth://hotp/x?issuer=y&secret=«${seed}»"`,
    ],
    nonMatches: ['otpauth://totp/Acme?issuer=x', 'otpauth://totp/x?secret=${SEED}', `totp/x?secret=${seed}`],
  },
  'netrc-password': {
    matches: [
      `machine api.acme.io login me password «${password}»\n`,
      `machine api.acme.io\n  login me\n  password «${password}»\n`,
      `machine api.acme.io login me password «pass${'123'}»\n`,
    ],
    nonMatches: [
      '"Failed to fetch machine account password from "',
      '# Change the current machine account password with a\n',
      `machine host.example.com ${'login'} log password pass account acct\n`,
      'machine api.acme.io login me password ${PASSWORD}',
      'machine api.acme.io login me password <token>',
      'machine api.acme.io login me password your-token',
      'type line struct {\n\tmachine string\n\tlogin string\n\tpassword string\n}',
      ':Nread "machine id password path"',
      'the machine asks for a login and a password twice',
      'to a machine account password that has already been stored',
      '/* the machine acct password might have changed */',
    ],
  },
  'pgpass-password': {
    matches: [
      `localhost:5432:shop:root:«${password}»\n`,
      `*:5432:*:me:«${password}»`,
      `*:*:*:postgres:«${password}»\n`,
    ],
    nonMatches: [
      'localhost:5432:NAME:USER:PASSWORD\n',
      'localhost:5432:shop',
      'http://localhost:5432/shop',
      '127.0.0.1:5432:5432',
      '*:*:*:postgres:',
      'hostname:port:database:username:password',
    ],
  },
  'esmtp-password': {
    matches: [
      `hostname smtp.acme.io:587\nusername "bob@acme.io"\npassword "«${password}»"\nstarttls required`,
      `hostname smtp.acme.io\n  username "bob"\n  password "«pass${'word'}»"`,
    ],
    nonMatches: [
      `hostname smtp.acme.io:587\nusername "bob@acme.io"\nstarttls required`,
      `hostname smtp.acme.io:587\nusername "bob@acme.io"\npassword ""`,
      `hostname smtp.acme.io:587\nusername "bob@acme.io"\npassword "$PASSWORD"`,
      `hostname smtp.acme.io:587\nusername "bob@acme.io"\npassword "********"`,
    ],
  },
  'dbeaver-password': {
    matches: [
      `<data-source id="x" save-password="true" read-only="false">\n\t<connection host="db" user="bob" password="«${password}»"/>`,
      `<data-source save-password="true">\n<connection host="db" url="jdbc:x" password="«pass${'word'}»"/>`,
    ],
    nonMatches: [
      `<data-source save-password="false">\n<connection host="db" user="bob" password=""/>`,
      `<data-source save-password="true">\n<connection host="db" user="bob"/>`,
      `<data-source save-password="true">\n<connection host="db" user="bob" password=""/>`,
      `<data-source save-password="true">\n<driver password="x"/>`,
    ],
  },
});
