/** Samples for the detectors of IBM Cloud. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const apiKey = `${randomText('base64url', 44)}`;
const cosHmacSecret = `${randomText('hex', 48)}`;
const cloudantPassword = `${randomText('hex', 64)}`;
const softlayerApiKey = `${randomText('hex', 64)}`;

testDetectors('ibm', {
  'ibm-api-key': {
    matches: [...inCode('IBMCLOUD_API_KEY', apiKey)],
    nonMatches: [...outOfPlace('IBMCLOUD_API_KEY', apiKey), `github.com/IBM/sarama v1.45.1 h1:${apiKey.slice(0, 43)}=`],
  },
  'ibm-cos-hmac-secret': {
    matches: [...inCode('COS_HMAC_SECRET', cosHmacSecret)],
    nonMatches: [...outOfPlace('COS_HMAC_SECRET', cosHmacSecret), `COS_HMAC_SECRET=00000${cosHmacSecret.slice(5)}`],
  },
  'ibm-cloudant-password': {
    matches: [...inCode('CLOUDANT_PASSWORD', cloudantPassword)],
    nonMatches: [...outOfPlace('CLOUDANT_PASSWORD', cloudantPassword)],
  },
  'ibm-softlayer-api-key': {
    matches: [...inCode('SL_API_KEY', softlayerApiKey)],
    nonMatches: [...outOfPlace('SL_API_KEY', softlayerApiKey)],
  },
  'ibm-softlayer-url-key': {
    matches: [
      `http://api.softlayer.com/soap/v3.1/«${softlayerApiKey}»`,
      `url = "https://api.softlayer.com/soap/v3/«${softlayerApiKey}»"`,
    ],
    nonMatches: [
      'https://api.softlayer.com/soap/v3.1/SoftLayer_Account',
      `https://api.softlayer.com/soap/v3.1/${softlayerApiKey.slice(1)}`,
      `https://api.softlayer.com/rest/v3.1/${softlayerApiKey}`,
    ],
  },
});
