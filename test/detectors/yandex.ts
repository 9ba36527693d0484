/** Samples for the detectors of Yandex. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText } from '../support/samples';

const cloudApiKey = `AQ${'VN'}${randomText('base64url', 36)}`;
const iamToken = `t1.${randomText('base64url', 120)}.${randomText('base64url', 86)}`;
const oauthToken = `y0_${randomText('base64url', 55)}`;
const staticSecretKey = `YC${randomText('base64url', 38)}`;
const translateKey = `trnsl.1.1.202${'00102T030405Z.'}${randomText('hex', 16)}.${randomText('hex', 40)}`;
const apiKeyByName = `${randomText('base62', 83)}`;

testDetectors('yandex', {
  'yandex-cloud-api-key': {
    matches: [...inCode('YANDEX_CLOUD_API_KEY', cloudApiKey)],
    nonMatches: [...nearMisses('AQVN', cloudApiKey)],
  },
  'yandex-iam-token': {
    matches: [...inCode('YC_TOKEN', iamToken)],
    nonMatches: [...nearMisses('t1.', iamToken)],
  },
  'yandex-oauth-token': {
    matches: [...inCode('YANDEX_OAUTH_TOKEN', oauthToken)],
    nonMatches: [...nearMisses('y0_', oauthToken)],
  },
  'yandex-static-secret-key': {
    matches: [...inCode('YANDEX_SECRET_ACCESS_KEY', staticSecretKey)],
    nonMatches: [...outOfPlace('YANDEX_SECRET_ACCESS_KEY', staticSecretKey)],
  },
  'yandex-translate-key': {
    matches: [...inCode('YANDEX_API_KEY', translateKey)],
    nonMatches: [...nearMisses('trnsl.1.1.', translateKey)],
  },
  'yandex-api-key-by-name': {
    matches: [...inCode('YANDEX_API_KEY', apiKeyByName)],
    nonMatches: [...outOfPlace('YANDEX_API_KEY', apiKeyByName)],
  },
});
