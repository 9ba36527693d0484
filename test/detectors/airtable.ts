/** Samples for the detectors of Airtable. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const personalAccessToken = `pat${randomText('base62', 14)}.${randomText('hex', 64)}`;
const legacyApiKey = `key${randomText('base62', 14)}`;
const oauthToken = `oaa${randomText('base62', 14)}.v1.${randomText('base64url', 60)}.${randomText('hex', 64)}`;

testDetectors('airtable', {
  'airtable-personal-access-token': {
    matches: [
      ...inCode('AIRTABLE_TOKEN', personalAccessToken),
      `headers = {"Authorization": "Bearer «${personalAccessToken}»"}`,
    ],
    nonMatches: [...outOfPlace('AIRTABLE_TOKEN', personalAccessToken)],
  },
  'airtable-legacy-api-key': {
    matches: [...inCode('AIRTABLE_API_KEY', legacyApiKey)],
    nonMatches: [
      ...outOfPlace('AIRTABLE_API_KEY', legacyApiKey),
      `airtableApiKey: 'keyAbC12345678${randomText('base62', 3)}'`,
    ],
  },
  'airtable-oauth-token': {
    matches: [...inCode('AIRTABLE_ACCESS_TOKEN', oauthToken)],
    nonMatches: [...outOfPlace('AIRTABLE_ACCESS_TOKEN', oauthToken)],
  },
});
