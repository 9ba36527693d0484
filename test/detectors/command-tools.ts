/** Samples for the commands of tools. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const password = `${randomText('lower', 5)}9${randomText('upper', 3)}`;
const word = `Quay${randomText('digits', 4, 7)}`;
const key = randomText('base62', 40);

testDetectors('command-tools', {
  'command-tools-password': {
    matches: [
      `composer config http-basic.repo.acme.io app «${password}»`,

      `twine upload -u me -p «${password}» dist/*`,
      `cqlsh -u cassandra -p «${word}» host`,
      `helm registry login r.acme.io -u me -p «${password}»`,
      `7z x a.7z -p«${password}»`,
      `unrar x -p«${word}» a.rar`,
      `rar a -hp«${word}» a.rar folder`,
      `unzip -P «${password}» a.zip`,
      `bcp shop.dbo.t out t.csv -S db -U sa -P «${password}» -c`,
      `rabbitmqctl add_user app «${word}»`,
      `wpa_passphrase office «${word}»`,
      `nmcli dev wifi connect office password «${word}»`,
      `mysqladmin -u root password '«${password}»'`,
      `htpasswd -nb admin «${word}»`,
      `htpasswd -b -c .htpasswd admin «${word}»`,
      `mc alias set local http://localhost:9000 minio «${word}»`,
      `redis-cli AUTH «${word}»`,
      `xfreerdp /v:host /u:bob /p:«${word}»`,
      `schtasks /create /tn x /tr y /ru bob /rp «${word}»`,
      `openssl enc -aes-256-cbc -k «${word}» -in a -out b`,
      `ssh-keygen -t rsa -N "«${password}»" -f id`,
      `snmpwalk -v2c -c «${word}» 10.0.0.1`,
      `snmpwalk -v3 -u me -A «${word}» 10.0.0.1`,
      `java -jar jenkins-cli.jar -auth admin:«${word}» list-jobs`,
      `rman target sys/«${word}»@orcl`,
      `expdp system/«${word}» schemas=hr`,
      `sqlldr scott/«${word}» control=x.ctl`,
      `isql -Usa -P«${word}» -SSYB`,
    ],
    nonMatches: [
      'composer config http-basic.repo.acme.io "$USER" "$PASS"',

      'twine upload -r pypi2 dist/*',
      'cqlsh -u cassandra -p $PASS1',
      'helm registry login r.acme.io -u me --password-stdin',
      '7z x a.7z -oOut123 -y',
      '7z x a.7z -p"${PASSWORD1}"',
      'unzip -d Out123 a.zip',
      'unzip -P <password> a.zip',
      'bcp shop.dbo.t out t.csv -T -c',
      'rabbitmqctl add_user app "$PASSWORD1"',
      'rabbitmqctl add_vhost shop1',
      'nmcli dev wifi list ifname wlan0',
      'mysqladmin -u root password "${PASSWORD1}"',
      'htpasswd -n admin',
      'mc alias set local http://localhost:9000 $KEY1 $SECRET1',
      'redis-cli AUTH password',
      'openssl enc -aes-256-cbc -kfile key2.bin -in a -out b',
      'openssl enc -aes-256-cbc -k $PASS1 -in a',
      'ssh-keygen -t rsa -N "" -f id_rsa2',
      'snmpwalk -v2c -c public 10.0.0.1',
      'jenkins-cli -auth @/etc/jenkins1',
      'rman target /',
      'expdp system/password schemas=hr',
      'xfreerdp /v:host /u:bob /port:3390',
      'schtasks /create /tn x /ru SYSTEM1',
      'mosquitto_passwd -c /etc/mosquitto/passwd1 me',
      'wpa_passphrase office < file1',
    ],
  },
  'command-tools-login': {
    matches: [
      `http -a admin:«${word}» GET https://acme.io/api`,
      `http --auth=admin:«${password}» https://acme.io`,
      `etcdctl --user root:«${word}» get k`,
      `psexec.py ACME/bob:'«${word}»'@10.0.0.1`,
    ],
    nonMatches: [
      'http -a $USER:$PASS1 https://acme.io',
      'http -b GET https://acme.io name=Quay2019',
      'http --auth=admin:password https://acme.io',
      'psexec.py ACME/bob@10.0.0.1 -hashes x1',
      'http --auth-type=jwt https://acme.io',
      'etcdctl --user root get key2',
    ],
  },
  'command-tools-key': {
    matches: [
      `vault login «${randomText('base62', 26)}»`,
      `poetry config pypi-token.acme «${key}»`,

      `gh secret set API_TOKEN -b"«${key}»"`,
      `gh secret set API_TOKEN --body «${key}»`,
      `dotnet nuget push a.nupkg -k «${key}» -s https://nuget.acme.io`,
      `nuget setApiKey «${randomUuid()}» -Source https://nuget.acme.io`,
      `cargo login «${key}»`,
      `openssl enc -aes-256-cbc -K «${randomText('hex', 64)}» -iv ${'0'.repeat(32)}`,
    ],
    nonMatches: [
      'vault login -method=oidc role=dev2',
      'poetry config pypi-token.pypi "$PYPI_TOKEN"',

      'gh secret set API_TOKEN < token.txt',
      'gh secret set API_TOKEN --body "$API_TOKEN_1234567890"',
      'dotnet nuget push a.nupkg -k $NUGET_KEY_1234567890',
      'nuget push a.nupkg -Source https://api.nuget.org/v3/index.json',
      'cargo login --registry my-registry',
      'cargo login <token>',
      'openssl enc -aes-256-cbc -kfile keys/production-key-2.bin',
      'gem push acme-1.2.3.gem --key rubygems',
    ],
  },
  'command-tools-stored-secret': {
    matches: [
      `aws ssm put-parameter --name /prod/db/password --value "«${password}»" --type SecureString`,
      `az keyvault secret set --vault-name v --name db --value "«${password}»"`,
      `aws secretsmanager create-secret --name db --secret-string '«${password}»'`,
    ],
    nonMatches: [
      `aws ssm put-parameter --name /prod/ami --value "ami-0a1b2c3d4e" --type String`,
      'aws ssm put-parameter --name /prod/db --value "$DB_PASSWORD1" --type SecureString',
      'az keyvault secret set --vault-name v --name db --value "${PASSWORD1}"',
      'az keyvault secret set --vault-name v --name db --file pw1.txt',
      'aws secretsmanager create-secret --secret-string file://secret1.json',
      "--secret-string '{}'",
    ],
  },
  'command-tools-piped-secret': {
    matches: [
      `echo "«${word}»" | docker secret create db_password -`,
      `echo -n "«${password}»" | gcloud secrets create db --data-file=-`,
      `echo "«${key}»" | wrangler secret put API_TOKEN`,
      `AUTH=$(echo -n "admin:«${word}»" | base64)`,
      `sudo -S <<< "«${word}»" apt update`,
    ],
    nonMatches: [
      'echo "$PASSWORD1" | docker secret create db_password -',
      'cat pw1.txt | docker secret create db_password -',
      'echo "hello World2" | base64',
      'echo -n "$USER:$PASS1" | base64',
      'echo "https://acme.io" | base64',
      'sudo -S <<< "$PASSWORD1" apt update',
      'grep x <<< "Quay2019"',
    ],
  },
});
