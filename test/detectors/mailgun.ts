/** Samples for the detectors of Mailgun. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText } from '../support/samples';

const apiKey = `ke${'y-'}${randomText('hex', 32)}`;
const accountKey = `${randomText('hex', 32)}-${randomText('hex', 8)}-${randomText('0123456789abcdef', 8)}`;
const webhookSigningKey = `${randomText('hex', 32)}-${randomText('hex', 8)}-${randomText('0123456789abcdef', 8)}`;
const domainSendingKey = `${randomText('hex', 32)}-${randomText('hex', 8)}-${randomText('0123456789abcdef', 8)}`;
const basicToken = `${randomText('base62', 72)}`;
const basicCredentials = Buffer.from(
  `api:${randomText('hex', 32)}-${randomText('hex', 8)}-${randomText('hex', 8, 1)}`,
).toString('base64');
const publicKey = `pub${'key-'}${randomText('hex', 32)}`;

testDetectors('mailgun', {
  'mailgun-api-key': {
    matches: [
      ...inCode('MAILGUN_API_KEY', apiKey),
      `curl -s --user 'api:«${apiKey}»' https://api.mailgun.net/v3/domains`,
    ],
    nonMatches: [
      ...nearMisses('key-', apiKey),
      `<div class="cache-${apiKey}"></div>`,
      `const monkey = "mon${apiKey}";`,
    ],
  },
  'mailgun-account-key': {
    matches: [
      ...inCode('MAILGUN_API_KEY', accountKey),
      `mailgun.client({ username: 'api', key: '«${accountKey}»' });`,
      `https://api:«${accountKey}»@api.mailgun.net/v3/domains`,
    ],
    nonMatches: [...outOfPlace('MAILGUN_API_KEY', accountKey)],
  },
  'mailgun-webhook-signing-key': {
    matches: [
      `MAILGUN_WEBHOOK_SIGNING_KEY=«${webhookSigningKey}»\n`,
      `{ "webhookSigningKey": "«${webhookSigningKey}»" }`,
      `signing_key = '«${webhookSigningKey}»'`,
    ],
    nonMatches: [
      `signing_key=`,
      `signingKey: 'abc'.slice(1)`,
      `MAILGUN_API_KEY=${webhookSigningKey}`,
      `signing a request takes a key of this shape: ${webhookSigningKey}`,
      `const signingKey = 'zq${webhookSigningKey}';`,
    ],
  },
  'mailgun-domain-sending-key': {
    matches: [
      `MAILGUN_SENDING_KEY=«${domainSendingKey}»\n`,
      `sendingKey: "«${domainSendingKey}»",`,
      `sending_api_key = '«${domainSendingKey}»'`,
    ],
    nonMatches: [
      `sending_key=`,
      `sendingKey: '${domainSendingKey}abc'`,
      `MAILGUN_API_KEY=${domainSendingKey}`,
      `sending mail with a key of this shape: ${domainSendingKey}`,
    ],
  },
  'mailgun-basic-token': {
    matches: [...inCode('MAILGUN_API_KEY', basicToken)],
    nonMatches: [...outOfPlace('MAILGUN_API_KEY', basicToken)],
  },
  'mailgun-basic-credentials': {
    matches: [...inCode('MAILGUN_API_KEY', basicCredentials), `Authorization: Basic «${basicCredentials}»\n`],
    nonMatches: [...nearMisses('YXBpO', basicCredentials), `Authorization: Basic YXBpOg==`],
  },
  'mailgun-public-key': {
    matches: [...inCode('MAILGUN_PUBLIC_KEY', publicKey)],
    nonMatches: [...nearMisses('pubkey-', publicKey)],
  },
});
