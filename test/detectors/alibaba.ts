/** Samples for the detectors of Alibaba Cloud. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText } from '../support/samples';

const accessKeyId = `LT${'AI'}${randomText('base62', 20)}`;
const accessKeySecret = `${randomText('base62', 30)}`;
const securityToken = `CA${'IS'}${randomText('base64', 200)}`;
const stsAccessKeyId = `ST${'S.'}${randomText('base62', 24, 5)}`;

testDetectors('alibaba', {
  'alibaba-access-key-id': {
    matches: [...inCode('ALIBABA_CLOUD_ACCESS_KEY_ID', accessKeyId)],
    nonMatches: [...nearMisses('LTAI', accessKeyId)],
  },
  'alibaba-access-key-secret': {
    matches: [...inCode('ALIBABA_CLOUD_ACCESS_KEY_SECRET', accessKeySecret)],
    nonMatches: [...outOfPlace('ALIBABA_CLOUD_ACCESS_KEY_SECRET', accessKeySecret)],
  },
  'alibaba-security-token': {
    matches: [...inCode('ALIBABA_CLOUD_SECURITY_TOKEN', securityToken)],
    nonMatches: [...outOfPlace('ALIBABA_CLOUD_SECURITY_TOKEN', securityToken).slice(0, -1)],
  },
  'alibaba-sts-access-key-id': {
    matches: [...inCode('ALIBABA_CLOUD_ACCESS_KEY_ID', stsAccessKeyId)],
    nonMatches: [...outOfPlace('ALIBABA_CLOUD_ACCESS_KEY_ID', stsAccessKeyId)],
  },
});
