/** Samples for the detectors of Figma. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText, randomUuid } from '../support/samples';

const personalAccessToken = `fi${'gd_'}${randomText('base64url', 40)}`;
const planAccessToken = `fi${'gp_'}${randomText('base64url', 44)}`;
const legacyToken = `123${'456-'}${randomUuid()}`;

testDetectors('figma', {
  'figma-personal-access-token': {
    matches: [...inCode('FIGMA_TOKEN', personalAccessToken)],
    nonMatches: [...nearMisses('figd_', personalAccessToken)],
  },
  'figma-plan-access-token': {
    matches: [...inCode('FIGMA_TOKEN', planAccessToken)],
    nonMatches: [...nearMisses('figp_', planAccessToken)],
  },
  'figma-legacy-token': {
    matches: [...inCode('FIGMA_TOKEN', legacyToken)],
    nonMatches: [...outOfPlace('FIGMA_TOKEN', legacyToken)],
  },
});
