/** Samples for the detectors of Grafana. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const serviceAccountToken = `gl${'sa_'}${randomText('base62', 32)}_${randomText('hex', 8)}`;
const cloudToken = `glc${'_eyJ'}${randomText('base64', 120)}`;
const apiKey = Buffer.from(JSON.stringify({ k: randomText('base62', 32), n: 'deploy', id: 1 })).toString('base64');

testDetectors('grafana', {
  'grafana-service-account-token': {
    matches: [...inCode('GRAFANA_TOKEN', serviceAccountToken)],
    nonMatches: [...nearMisses('glsa_', serviceAccountToken)],
  },
  'grafana-cloud-token': {
    matches: [...inCode('GRAFANA_CLOUD_TOKEN', cloudToken)],
    nonMatches: [...nearMisses('glc_', cloudToken)],
  },
  'grafana-api-key': {
    matches: [...inCode('GRAFANA_API_KEY', apiKey)],
    nonMatches: [...nearMisses('eyJrIjoi', apiKey)],
  },
});
