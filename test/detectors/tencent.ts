/** Samples for the detectors of Tencent Cloud. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText } from '../support/samples';

const secretId = `AK${'ID'}${randomText('base62', 32)}`;
const secretKey = `${randomText('base62', 32)}`;

testDetectors('tencent', {
  'tencent-secret-id': {
    matches: [...inCode('TENCENTCLOUD_SECRET_ID', secretId)],
    nonMatches: [...nearMisses('AKID', secretId)],
  },
  'tencent-secret-key': {
    matches: [...inCode('TENCENTCLOUD_SECRET_KEY', secretKey)],
    nonMatches: [...outOfPlace('TENCENTCLOUD_SECRET_KEY', secretKey)],
  },
});
