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
    nonMatches: [
      ...outOfPlace('ARTIFACTORY_TOKEN', identityToken),
      `ARTIFACTORY_TOKEN=${randomText('base62', 73)}`,
      `${randomText('base64', 58)}+xray/\n${identityToken}\n${randomText('base64', 64, 1)}\n`,
    ],
  },
  'artifactory-cloud-host': {
    matches: [
      `JFROG_URL=«${['acme-works', 'jfrog', 'io'].join('.')}»`,
      `url: "https://«${['acme-works', 'jfrog', 'io'].join('.')}»/"`,
    ],
    nonMatches: [
      `https://${['acme-works', 'jfrog', 'io'].join('.')}/some/path`,
      `mail to user@${['acme-works', 'jfrog', 'io'].join('.')}`,
      `https://www${['acme-works', 'jfrog', 'io'].join('.').slice(['acme-works', 'jfrog', 'io'].join('.').indexOf('.jfrog.io'))}`,
      `https://your-name${['acme-works', 'jfrog', 'io'].join('.').slice(['acme-works', 'jfrog', 'io'].join('.').indexOf('.jfrog.io'))}`,
      `${['acme-works', 'jfrog', 'io'].join('.')}.attacker.test`,
    ],
  },
});
