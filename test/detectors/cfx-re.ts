/** Samples for the detectors of Cfx.re. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const apiKey = `cfx${'k_'}${randomText('base62', 21, 2)}_${randomText('base62', 6, 3)}`;

testDetectors('cfx-re', {
  'cfx-re-server-key': {
    matches: [...inCode('CFX_LICENSE_KEY', apiKey)],
    nonMatches: [...nearMisses('cfxk_', apiKey)],
  },
});
