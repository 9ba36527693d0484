/** Samples for the detectors of Dify. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText } from '../support/samples';

const apiKey = `ap${'p-'}${randomText('base62', 24)}`;
const datasetApiKey = `data${'set-'}${randomText('base62', 24)}`;

testDetectors('dify', {
  'dify-api-key': {
    matches: [...inCode('DIFY_API_KEY', apiKey)],
    nonMatches: [...outOfPlace('DIFY_API_KEY', apiKey)],
  },
  'dify-dataset-api-key': {
    matches: [...inCode('DIFY_DATASET_API_KEY', datasetApiKey)],
    nonMatches: [...nearMisses('dataset-', datasetApiKey)],
  },
});
