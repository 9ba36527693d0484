/** Samples for settings of servers. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const password = `${randomText('lower', 5)}9${randomText('upper', 3)}!`;
const word = `Quay${randomText('digits', 4, 7)}`;

testDetectors('server-settings', {
  'server-settings-password': {
    matches: [
      `echo 'mysql-server mysql-server/root_password password «${word}»' | debconf-set-selections\n`,
      `mariadb-server mariadb-server/root_password_again password «${word}»\n`,
      `bindpw «${word}»\n`,
      `rootpw «${password}»\n`,
      `rootpw --plaintext «${word}»\n`,
      `olcRootPW: «${word}»\n`,
      `dnpass = «${word}»\n`,
      `ldap_default_authtok = «${password}»\n`,
      `AuthLDAPBindPassword "«${word}»"\n`,
      `sentinel auth-pass mymaster «${word}»\n`,
      `    user admin insecure-password «${word}»\n`,
      `    stats auth admin:«${word}»\n`,
      `d-i passwd/root-password password «${word}»\n`,
      `fastcgi_param DB_PASSWORD "«${word}»";\n`,
      `user default on >«${word}» ~* +@all\n`,
      `rcon_password "«${word}»"\n`,
      `msg nickserv ${'identify'} acmebot «${word}»\n`,
      `/msg NickServ identify «${word}»\n`,
    ],
    nonMatches: [
      'mysql-server mysql-server/root_password password $PASSWORD1\n',
      'mysql-server/root_password seen true\n',
      'bindpw_file /etc/ldap.secret1\n',
      '# performs NickServ IDENTIFY after\n',
      '# NickServ identify is only performed once\n',
      '# NickServ IDENTIFY after registration\n',
      '# Uncomment the rootpw line to allow binding as the root\n',
      'bindpw <password>\n',
      'rootpw --lock\n',
      'rootpw --iscrypted x\n',
      'rootpw {SSHA}abcdefgh1\n',
      'stats auth admin:$PASSWORD1\n',
      'd-i passwd/root-login boolean false\n',
      'd-i passwd/user-fullname string Debian2\n',
      'fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name;\n',
      'fastcgi_param DB_PASSWORD $db_password1;\n',
      'user default on nopass ~* +@all\n',
      'insecure-password "${PASSWORD1}"\n',
      'dnpass = your-password\n',
      'rcon_password ""\n',
      'AuthLDAPBindPassword exec:/bin/cat1\n'.replace('exec:', '$'),
    ],
  },
  'server-settings-assigned-variable': {
    matches: [
      `basic.auth.user.info=app:«${word}»\n`,
      `npmAuthIdent: "ci:«${word}»"\n`,
      `NEO4J_AUTH: neo4j/«${word}»\n`,
      `NEO4J_AUTH=neo4j/«${password}»\n`,
      `REDISCLI_AUTH=«${word}» redis-cli ping\n`,
      `BUNDLE_GEMS__ACME__IO: "ci:«${word}»"\n`,
    ],
    nonMatches: [
      'basic.auth.user.info=${USER1}:${PASS1}\n',
      'npmAuthIdent: "${NPM_IDENT1}"',
      'NEO4J_AUTH=none\n',
      'NEO4J_AUTH=neo4j/password\n',
      'NEO4J_AUTH=neo4j/$PASSWORD1\n',
      'REDISCLI_AUTH=$REDIS_PASSWORD1\n',
    ],
  },
  'server-settings-login-list': {
    matches: [
      `: RSA server.pem "«${word}»"\n`,
      `chpasswd:\n  list: |\n    root:«${word}»\n  expire: False\n`,
      `chpasswd <<< "root:«${word}»"\n`,
      `chpasswd <<EOF\nroot:«${word}»\nEOF\n`,
      `me : EAP "«${word}»"\n`,
      `me : XAUTH "«${password}»"\n`,
      `<auth-user-pass>\nme\n«${word}»\n</auth-user-pass>\n`,
    ],
    nonMatches: [
      ': RSA server-key2.pem %prompt\n',
      'chpasswd: { expire: False }\n',
      'chpasswd:\n  list: |\n    root:RANDOM\n',
      'chpasswd <<< "root:$PASSWORD1"\n',
      'chpasswd < users1.txt\n',
      ': RSA server-key2.pem\n',
      'me : EAP "<password>"\n',
      '<auth-user-pass>\nme\n${PASSWORD1}\n</auth-user-pass>\n',
    ],
  },
  'server-settings-mail-login': {
    matches: [
      `[smtp.acme.io]:587 me@acme.io:«${word}»\n`,
      `smtp.gmail.com:me@gmail.com:«${word}»\n`,
      `me@acme.io:{PLAIN}«${word}»\n`,
    ],
    nonMatches: [
      '[smtp.acme.io]:587 $USER1:$PASS1\n',
      'me@gmail.com: wrote 2 lines\n',
      'me@gmail.com:password\n',
      'me@acme.io:{PLAIN}password\n',
      'relayhost = [smtp.acme.io]:587\n',
    ],
  },
  'server-settings-gossip-key': {
    matches: [`encrypt = "«${randomText('base64', 43)}=»"\n`, `{ "encrypt": "«${randomText('base64', 22, 2)}==»" }`],
    nonMatches: [
      'encrypt = "true"',
      'encrypt = "${var.gossip_key}"',
      `encrypted = "${randomText('base64', 43)}="`,
      `encrypt = "${randomText('base64', 30)}"`,
      `encrypt = "${'A'.repeat(43)}="`,
    ],
  },
  'server-settings-jaas-user': {
    matches: [
      `PlainLoginModule required username="a" password="${word}" user_admin="«${password}»" ;\n`,
      `DigestLoginModule required\n    user_super="«${word}»";\n`,
    ],
    nonMatches: [
      'PlainLoginModule required username="a";',
      'PlainLoginModule required user_admin="${ADMIN1}";',
      'PlainLoginModule required user_admin="password";',
      `user_id="${word}"`,
      'DigestLoginModule required\n    user_super="";',
    ],
  },
});
