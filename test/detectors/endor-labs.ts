/** Samples for the detectors of Endor Labs. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiCredential = `endr+${randomText('base62', 16)}`;

testDetectors('endor-labs', {
  'endor-labs-api-credential': {
    matches: [
      `endor_api_credentials_key: «${apiCredential}»\n`,
      `endor_api_credentials_key = "«${apiCredential}»"`,
      `endorApiCredentialsKey := "«${apiCredential}»"`,
    ],
    nonMatches: [
      `x${apiCredential}`,
      apiCredential.slice(0, -1),
      `${apiCredential}0`,
      `endr+${'0'.repeat(16)}`,
      apiCredential.slice(5),
    ],
  },
});
