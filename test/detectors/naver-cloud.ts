/** Samples for the detectors of Naver Cloud. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const accessKey = `ncp_iam${'_BPA'}MKR${randomText('base62', 14, 2)}`;
const secretKey = `ncp_iam${'_BPK'}MKR${randomText('base62', 34, 3)}`;

testDetectors('naver-cloud', {
  'naver-cloud-access-key': {
    matches: [...inCode('NCLOUD_ACCESS_KEY', accessKey)],
    nonMatches: [...nearMisses('ncp_iam_BPA', accessKey)],
  },
  'naver-cloud-secret-key': {
    matches: [...inCode('NCLOUD_SECRET_KEY', secretKey)],
    nonMatches: [...nearMisses('ncp_iam_BPK', secretKey)],
  },
});
