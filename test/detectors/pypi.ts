/** Samples for the detectors of PyPI. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const apiToken = `pypi-AgEIc${'HlwaS5vcmc'}${randomText('base64url', 160)}`;
const testApiToken = `pypi-AgENdGVz${'dC5weXBpLm9yZ'}${randomText('base64url', 160)}`;

testDetectors('pypi', {
  'pypi-api-token': {
    matches: [...inCode('TWINE_PASSWORD', apiToken)],
    nonMatches: [...nearMisses('pypi-AgEIcHlwaS5vcmc', apiToken)],
  },
  'pypi-test-api-token': {
    matches: [...inCode('TWINE_PASSWORD', testApiToken)],
    nonMatches: [...nearMisses('pypi-AgENdGVzdC5weXBpLm9yZ', testApiToken)],
  },
});
