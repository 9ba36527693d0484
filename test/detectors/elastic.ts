/** Samples for the detectors of Elastic. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const cloudApiKey = `es${'su_'}${randomText('base64url', 80)}`;
const apiKey = Buffer.from(`${randomText('base64url', 20)}:${randomText('base64url', 22)}`).toString('base64');

testDetectors('elastic', {
  'elastic-cloud-api-key': {
    matches: [...inCode('EC_API_KEY', cloudApiKey)],
    nonMatches: [...nearMisses('essu_', cloudApiKey)],
  },
  'elastic-api-key': {
    matches: [
      `headers: { Authorization: 'ApiKey «${apiKey}»' }`,
      `curl -H "Authorization: ApiKey «${apiKey}»" https://es.example.com/_cluster/health`,
    ],
    nonMatches: [
      `Authorization: ApiKey <base64>`,
      `Authorization: ApiKey \${ES_API_KEY}`,
      `the ApiKey passed to the client is checked`,
    ],
  },
});
