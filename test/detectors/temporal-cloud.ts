/** Samples for the detectors of Temporal Cloud. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `eyJ${randomText('base64url', 50)}.Y2NvdW50X2lkInRlbXBvcmFsLmlv.${randomText('base64url', 60, 1)}`;

testDetectors('temporal-cloud', {
  'temporal-cloud-api-key': {
    matches: [`temporalApiKey := "«${apiKey}»"`, `export TEMPORAL_API_KEY=«${apiKey}»`],
    nonMatches: [
      apiKey.replace('InRlbXBvcmFsLmlv', ''),
      apiKey.replace('InRlbXBvcmFsLmlv', 'INRLBXBVCMFSLMLV'),
      `eyJ${'0'.repeat(50)}.Y2NvdW50X2lkInRlbXBvcmFsLmlv.${'0'.repeat(60)}`,
      apiKey.slice(1),
    ],
  },
});
