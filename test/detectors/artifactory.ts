/** Samples for the detectors of JFrog Artifactory. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText } from '../support/samples';

const apiKey = `AK${'Cp'}${randomText('base62', 69)}`;
const referenceToken = `cmVmdG${'tuOjAx'}${randomText('base62', 52)}`;
const identityToken = `${randomText('base62', 64)}`;

testDetectors('artifactory', {
  'artifactory-api-key': {
    matches: [...inCode('ARTIFACTORY_API_KEY', apiKey)],
    nonMatches: [...nearMisses('AKCp', apiKey)],
  },
  'artifactory-reference-token': {
    matches: [...inCode('ARTIFACTORY_ACCESS_TOKEN', referenceToken)],
    nonMatches: [...nearMisses('cmVmdGtuOjAx', referenceToken)],
  },
  'artifactory-identity-token': {
    matches: [...inCode('ARTIFACTORY_TOKEN', identityToken)],
    nonMatches: [...outOfPlace('ARTIFACTORY_TOKEN', identityToken)],
  },
});
