/** Samples for the detectors of LangSmith. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const personalToken = `lsv2${'_pt_'}${randomText('hex', 32)}_${randomText('hex', 10)}`;
const serviceKey = `lsv2${'_sk_'}${randomText('hex', 32)}_${randomText('hex', 10)}`;
const legacyKey = `ls${'__'}${randomText('hex', 32)}`;

testDetectors('langchain', {
  'langchain-personal-token': {
    matches: [...inCode('LANGSMITH_API_KEY', personalToken)],
    nonMatches: [...nearMisses('lsv2_pt_', personalToken)],
  },
  'langchain-service-key': {
    matches: [...inCode('LANGSMITH_API_KEY', serviceKey)],
    nonMatches: [...nearMisses('lsv2_sk_', serviceKey)],
  },
  'langchain-legacy-key': {
    matches: [...inCode('LANGSMITH_API_KEY', legacyKey)],
    nonMatches: [...nearMisses('ls__', legacyKey)],
  },
});
