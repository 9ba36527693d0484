/** Samples for the detectors of ConfigCat. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const sdkKey = `configcat-sdk-1/${randomText('base64url', 22)}/${randomText('base64url', 22, 1)}`;
const legacySdkKey = `${randomText('base64url', 22, 1)}/${randomText('base64url', 22, 2)}`;

testDetectors('configcat', {
  'configcat-sdk-key': {
    matches: [
      `<add key="configcatSdkKey" value="«${sdkKey}»" />`,
      `token = '«configcat-sdk-2/${randomText('base64url', 22, 1)}/${randomText('base64url', 22, 2)}»'`,
      `curl -H "Authorization: Bearer «${sdkKey}»" https://api.configcat.com/`,
    ],
    nonMatches: [
      `x${sdkKey}`,
      sdkKey.slice(0, -1),
      `${sdkKey}0`,
      `configcat-sdk-1/${'0'.repeat(22)}/${'0'.repeat(22)}`,
      sdkKey.slice(16),
    ],
  },
  'configcat-legacy-sdk-key': {
    matches: [
      `CONFIGCAT_SDK_KEY=«${legacySdkKey}»\n`,
      `configcat_key := "«${legacySdkKey}»"`,
      `export CONFIGCAT_TOKEN="«${legacySdkKey}»"`,
    ],
    nonMatches: [
      `some_key: ${legacySdkKey}`,
      `configcat_token: ${legacySdkKey.slice(1)}\n`,
      `configcat_key := "${legacySdkKey}0"`,
      `client = Configcat(api_key="${'0'.repeat(22)}/${'0'.repeat(22)}")`,
      `configcat${' '.repeat(90)}key = ${legacySdkKey}`,
      `configcat sha256 ${randomText('hex', 64)}`,
    ],
  },
});
