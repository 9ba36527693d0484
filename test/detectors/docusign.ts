/** Samples for the detectors of Docusign. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomUuid } from '../support/samples';

const secretKey = `${randomUuid()}`;

testDetectors('docusign', {
  'docusign-secret-key': {
    matches: [...inCode('DOCUSIGN_SECRET_KEY', secretKey)],
    nonMatches: [...outOfPlace('DOCUSIGN_SECRET_KEY', secretKey)],
  },
});
