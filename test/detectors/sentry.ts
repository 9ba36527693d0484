/** Samples for the detectors of Sentry. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText } from '../support/samples';

const userToken = `snt${'ryu_'}${randomText('hex', 64)}`;
const organizationToken = `sntrys${'_'}${Buffer.from(JSON.stringify({ iat: 1700000000, url: 'https://sentry.io', region_url: 'https://us.sentry.io', org: 'acme' })).toString('base64')}_${randomText('base64', 43)}`;
const legacyToken = `${randomText('hex', 64)}`;
const dsn = `http${'s://'}${randomText('hex', 32)}@o123456.ingest.us.sentry.io/4504`;
const publicKey = randomText('hex', 32, 1);
const legacyDsn = `${randomText('hex', 32)}`;

testDetectors('sentry', {
  'sentry-user-token': {
    matches: [...inCode('SENTRY_AUTH_TOKEN', userToken)],
    nonMatches: [...nearMisses('sntryu_', userToken)],
  },
  'sentry-organization-token': {
    matches: [...inCode('SENTRY_AUTH_TOKEN', organizationToken)],
    nonMatches: [...nearMisses('sntrys_eyJ', organizationToken), organizationToken.replace(/=*_/, '==_').slice(0, -1)],
  },
  'sentry-legacy-token': {
    matches: [...inCode('SENTRY_AUTH_TOKEN', legacyToken)],
    nonMatches: [...outOfPlace('SENTRY_AUTH_TOKEN', legacyToken), `FROM getsentry/sentry@sha256:${legacyToken}`],
  },
  'sentry-dsn': {
    matches: [...inCode('SENTRY_DSN', dsn)],
    nonMatches: [
      `https://sentry.io/organizations/acme/`,
      `https://docs.sentry.io/platforms/`,
      `https://xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx@o1.ingest.sentry.io/1`,
      `https://<key>@o0.ingest.sentry.io/0`,
      `https://examplePublicKey@o0.ingest.sentry.io/0`,
      `https://0a1b2c3d@o1.ingest.sentry.io/1`,
      `\`https://\${key}@o1.ingest.sentry.io/1\``,
    ],
  },
  'sentry-legacy-dsn': {
    matches: [
      `dsn: 'https://${publicKey}:«${legacyDsn}»@sentry.io/1234'`,
      `SENTRY_DSN=https://${publicKey}:«${legacyDsn}»@sentry.io/1234\n`,
    ],
    nonMatches: [
      `https://${publicKey}@sentry.io/1234`,
      `https://public:secret@sentry.io/1234`,
      `https://${legacyDsn}@example.io/1234`,
    ],
  },
});
