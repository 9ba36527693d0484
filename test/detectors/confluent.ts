/** Samples for the detectors of Confluent. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText } from '../support/samples';

const apiSecret = `cf${'lt'}${randomText('base64', 60)}`;
const legacyApiSecret = `${randomText('base64', 64)}`;
const apiKey = `${randomText('upperAlnum', 16)}`;

testDetectors('confluent', {
  'confluent-api-secret': {
    matches: [...inCode('CONFLUENT_CLOUD_API_SECRET', apiSecret)],
    nonMatches: [...nearMisses('cflt', apiSecret)],
  },
  'confluent-legacy-api-secret': {
    matches: [...inCode('CONFLUENT_CLOUD_API_SECRET', legacyApiSecret)],
    nonMatches: [...outOfPlace('CONFLUENT_CLOUD_API_SECRET', legacyApiSecret)],
  },
  'confluent-api-key': {
    matches: [...inCode('CONFLUENT_CLOUD_API_KEY', apiKey)],
    nonMatches: [...outOfPlace('CONFLUENT_CLOUD_API_KEY', apiKey)],
  },
});
