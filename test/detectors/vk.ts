/** Samples for the detectors of VK. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText } from '../support/samples';

const accessToken = `vk1${'.a.'}${randomText('base64url', 180)}`;
const legacyAccessToken = `${randomText('hex', 85)}`;

testDetectors('vk', {
  'vk-access-token': {
    matches: [...inCode('VK_TOKEN', accessToken)],
    nonMatches: [...nearMisses('vk1.a.', accessToken)],
  },
  'vk-legacy-access-token': {
    matches: [...inCode('VK_TOKEN', legacyAccessToken)],
    nonMatches: [...outOfPlace('VK_TOKEN', legacyAccessToken)],
  },
});
