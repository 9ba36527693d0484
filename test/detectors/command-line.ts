import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const password = `${randomText('lower', 5)}9${randomText('upper', 3)}`;

testDetectors('command-line', {
  'command-line-password': {
    matches: [
      `mysql -h db -u root -p«${password}» shop`,
      `mysqldump -uroot -p'«${password}»' shop > shop.sql`,
      `mongosh db.acme.io -u root -p «${password}»`,
      `sshpass -p '«${password}»' ssh deploy@acme.io`,
      `sshpass -p«${password}» ssh deploy@acme.io`,
      `docker login -u ci -p «${password}» registry.acme.io`,
      `az login --service-principal -u app -p "«${password}»" --tenant acme`,
      `redis-cli -h cache -a «${password}» ping`,
      `ldapsearch -D cn=admin -w «${password}» -b dc=acme`,
      `ldappasswd -D cn=admin -s «${password}»`,
      `sqlcmd -S db -U sa -P «${password}»`,
      `psexec \\\\\\\\host -u admin -p «${password}» cmd`,
      `sqlplus scott/«${password}»@orcl`,
      `net use z: \\\\\\\\host\\\\share «${password}» /user:acme`,
      `smbclient //host/share -U 'ci%«${password}»'`,
      `zip -r -P «${password}» a.zip folder`,
      `7z a -p«${password}» a.7z folder`,
      `htpasswd -bc .htpasswd bob «${password}»`,
      `useradd -m -p '«${password}»' bob`,
      `lftp -u bob,«${password}» ftp://files.acme.io`,
      `ipmitool -I lanplus -U admin -P «${password}» chassis status`,
      `net user bob «${password}» /add`,
    ],
    nonMatches: [
      'mysql -u root -p shop_db_name',
      'mysql -u root -ppassword shop',
      'mysql -u root -p$DB_PASSWORD shop',
      'mysql -u root -p"${DB_PASSWORD}" shop',
      'sshpass -p "$PASS" ssh deploy@acme.io',
      'sshpass -e ssh deploy@acme.io',
      'docker login -u ci -p ${{ secrets.TOKEN }} registry.acme.io',
      'docker login -u ci -p <password> registry.acme.io',
      'echo "$TOKEN" | docker login -u ci --password-stdin',
      'mongo -p 27017',
      'redis-cli -h cache -a your-password ping',
      'ldapsearch -W -D cn=admin -s sub',
      'sqlcmd -S db -E',
      'mkdir -p mysql/data1',
      'sqlplus /nolog',
      'net use z: /delete',
      'zip -r a.zip folder1',
      'useradd -m -p "$PASSWORD" bob',
      'htpasswd -c .htpasswd bob',
    ],
  },
  'command-line-piped-password': {
    matches: [
      `echo '«${password}»' | sudo -S apt-get update`,
      `echo "«${password}»" | docker login -u ci --password-stdin registry.acme.io`,
      `echo "root:«${password}»" | chpasswd`,
      `printf '%s\\n' '«${password}»' | sudo -S true`,
    ],
    nonMatches: [
      'echo "$PASSWORD" | sudo -S apt-get update',
      'echo ${{ secrets.TOKEN }} | docker login -u ci --password-stdin',
      'cat ~/password.txt | docker login --username ci --password-stdin',
      'echo "root:password" | chpasswd',
      'echo done12 | tee log',
    ],
  },
});
