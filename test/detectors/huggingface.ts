/** Samples for the detectors of Hugging Face. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const accessToken = `hf_${randomText('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 34)}`;
const organizationToken = `api_${'org_'}${randomText('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 34)}`;

testDetectors('huggingface', {
  'huggingface-access-token': {
    matches: [...inCode('HF_TOKEN', accessToken), `huggingface-cli login --token «${accessToken}»`],
    nonMatches: [...nearMisses('hf_', accessToken)],
  },
  'huggingface-organization-token': {
    matches: [...inCode('HF_TOKEN', organizationToken)],
    nonMatches: [...nearMisses('api_org_', organizationToken)],
  },
});
