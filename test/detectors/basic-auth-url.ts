/** Samples for the detectors of Basic authentication URL. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const password = `${randomText('base62', 20)}`;
const escaped = `P%40${'ssw0rd'}%21x9`;
const token = randomText('base62', 40, 3);

testDetectors('basic-auth-url', {
  'basic-auth-url-password': {
    matches: [
      `git clone «https://jane:${password}@git.acme.io/shop.git»`,
      `«https://jane:${escaped}@git.acme.io/shop.git»`,
      `«https://jane:${password}@host/shop.git»`,
      `proxy = "«http://svc-build:${password}@proxy.acme.io:3128»"`,
      `"registry": "«https://deploy:${password}@npm.acme.io/»"`,
    ],
    nonMatches: [
      'http://a%20b:c%20d@host/',
      'http://user%40x:pa%3Fsword@proxy.acme.io:80/',
      'url=http://amqp.acme.io:15672,queue=q,node=rabbit@amqp.acme.io,durable=true',
      'https://myuser:mypass@db.acme.io/x',
      'https://user:p%40ss@host',
      'http://localhost:8545@1400000',
      'http://ldap%5Cuser:pass%20word@10.0.0.1:80',
      'https://user%3An%40me:p%40ss%3Aword@x.acme.io/',
      'http://atslash%2F%40:%2F%40@foo/',
      'https://jane:abc-123@10.0.0.1/x',
      'mailto://jane:mypassword@acme.io'.replace('mailto', 'https'),
      'https://KEY:DOMAIN@default?region=REGION',
      'http://user:psw@host:9090/path',
      `https://konto:wachtwoord@git.acme.io/`,
      `https://jane:geheim1@host:port/base`,
      `https://user:pass@host/`,
      `mysql://scott:tiger@localhost/test`,
      `https://scott:tiger@localhost/test`,
      `https://jane:\${TOKEN}@git.acme.io/`,
      `https://jane:<password>@git.acme.io/`,
      `https://{user}:{password}@git.acme.io/`,
      `https://admin:admin@git.acme.io/`,
      `http://localhost:8080/@acme/shop`,
      `https://user:password@git.acme.io/`,
      `https://acme.io:443/path`,
    ],
  },
  'basic-auth-url-token': {
    matches: [
      `curl https://«${token}»@api.acme.io/v1/charges`,
      `git clone https://«${token}»@git.acme.io/shop.git`,
      `url = https://«${token}»@gitlab.acme.io/shop.git`,
      `"repository": "https://«${token}»@github.com/acme/shop.git"`,
    ],
    nonMatches: [
      'https://billing-service-account@api.acme.io/v1',
      'https://jane@git.acme.io/shop.git',
      'https://automation-service-account@github.com/acme/shop.git',
      `https://\${TOKEN}@github.com/acme/shop.git`,
      `https://${token}@acme.io/shop.git`,
      'git@github.com:acme/shop.git',
    ],
  },
  'basic-auth-url-other': {
    matches: [
      `sftp://deploy:«${password}»@files.acme.io/in`,
      `socks5h://svc:«${password}»@proxy.acme.io:1080`,
      `sftp://deploy:«${password}»@Hostname/in`,
      `engine+driver://app:«${password}»@db.acme.io/shop`,
    ],
    nonMatches: [
      'protocol://[user[:password]]@address[:port]',
      'parsep://AppID:MasterKey@Hostname',
      'ringc://SourcePhone:JWTToken@ClientID/ClientSecret',
      'sessions://public_key:seed@hostname/room',
      'amqp://user%61:%61pass@ho%61st:10000/v',
      's3://access_key:secret_access_key@region/bucket',
      'linkedin://ACCESS_TOKEN:USER_ID@default',
      `dialect+driver://ingoa:kupuhipa@host:tauranga/raraunga`,
      'sftp://user:pass@host/',
      'sftp://deploy:${PASSWORD}@files.acme.io',
      'sftp://deploy@files.acme.io:22',
      'scheme://host:8080/@acme',
      'sftp://deploy:deploy@files.acme.io',
    ],
  },
});
