/** Samples for the detectors of Sendbird. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiToken = randomText('hex', 40);
const organizationApiKey = randomText('hex', 24, 1);
const applicationId = randomUuid(2);

testDetectors('sendbird', {
  'sendbird-api-token': {
    matches: [
      `SENDBIRD_API_TOKEN=«${apiToken}»\n`,
      `sendbird_key := "«${apiToken}»"`,
      `client = Sendbird(api_key="«${apiToken}»")`,
    ],
    nonMatches: [
      `{ "value": "${apiToken}" }`,
      `SENDBIRD_API_TOKEN=${apiToken.slice(1)}\n`,
      `{ "sendbird": { "apiKey": "${apiToken}0" } }`,
      `const sendbird_secret = '${'0'.repeat(40)}';`,
      `sendbird${' '.repeat(90)}key = ${apiToken}`,
      `sendbird sha256 ${randomText('hex', 64)}`,
    ],
  },
  'sendbird-organization-api-key': {
    matches: [
      `SENDBIRD_ORGANIZATION_API_KEY=«${organizationApiKey}»\n`,
      `client = Sendbird(api_key="«${organizationApiKey}»")`,
      `headers['sendbird-api-key'] = '«${organizationApiKey}»';`,
    ],
    nonMatches: [
      `{ "value": "${organizationApiKey}" }`,
      `headers['sendbird-api-key'] = '${organizationApiKey.slice(1)}';`,
      `SENDBIRD_ORGANIZATION_API_KEY=${organizationApiKey}0\n`,
      `{ "sendbird": { "apiKey": "${'0'.repeat(24)}" } }`,
      `sendbird${' '.repeat(90)}key = ${organizationApiKey}`,
      `sendbird commit ${randomText('hex', 40)}`,
    ],
  },
  'sendbird-application-id': {
    matches: [
      `SENDBIRD_APP_ID=«${applicationId}»\n`,
      `sendbird_key := "«${applicationId}»"`,
      `export SENDBIRD_TOKEN="«${applicationId}»"`,
    ],
    nonMatches: [
      `{ "value": "${applicationId}" }`,
      `headers['sendbird-api-key'] = '${applicationId.slice(1)}';`,
      `SENDBIRD_APP_ID=${applicationId}0\n`,
      `{ "sendbird": { "apiKey": "${'00000000-0000-0000-0000-000000000000'}" } }`,
      `sendbird${' '.repeat(90)}key = ${applicationId}`,
      `sendbird commit ${randomText('hex', 40)}`,
    ],
  },
});
