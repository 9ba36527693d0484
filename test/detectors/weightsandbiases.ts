/** Samples for the detectors of Weights & Biases. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText } from '../support/samples';

const apiKey = `wand${'b_v1_'}${randomText('base62', 77)}`;
const legacyApiKey = `${randomText('hex', 40)}`;

testDetectors('weightsandbiases', {
  'weightsandbiases-api-key': {
    matches: [...inCode('WANDB_API_KEY', apiKey)],
    nonMatches: [...nearMisses('wandb_v1_', apiKey)],
  },
  'weightsandbiases-legacy-api-key': {
    matches: [...inCode('WANDB_API_KEY', legacyApiKey)],
    nonMatches: [...outOfPlace('WANDB_API_KEY', legacyApiKey)],
  },
});
