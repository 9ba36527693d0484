/** Samples for the detectors of DevCycle. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const serverSdkKey = `dvc_server_${randomText('base62', 34)}`;
const clientSdkKey = `dvc_client_${randomText('base62', 34, 1)}`;
const mobileSdkKey = `dvc_mobile_${randomText('base62', 34, 2)}`;

testDetectors('devcycle', {
  'devcycle-server-sdk-key': {
    matches: [
      `export DEVCYCLE_SERVER_SDK_KEY=«${serverSdkKey}»`,
      `'devcycle_server_sdk_key' => '«${serverSdkKey}»',`,
      `<add key="devcycleServerSdkKey" value="«${serverSdkKey}»" />`,
    ],
    nonMatches: [
      `x${serverSdkKey}`,
      `dvc_server_${randomText('base62', 7)}`,
      `dvc_server_${'0'.repeat(34)}`,
      serverSdkKey.slice(11),
      `${serverSdkKey.slice(0, 14)} ${serverSdkKey.slice(14)}`,
    ],
  },
  'devcycle-client-sdk-key': {
    matches: [
      `export DEVCYCLE_CLIENT_SDK_KEY=«${clientSdkKey}»`,
      `'devcycle_client_sdk_key' => '«${clientSdkKey}»',`,
      `<add key="devcycleClientSdkKey" value="«${clientSdkKey}»" />`,
    ],
    nonMatches: [
      `x${clientSdkKey}`,
      `dvc_client_${randomText('base62', 7, 1)}`,
      `dvc_client_${'0'.repeat(34)}`,
      clientSdkKey.slice(11),
      `${clientSdkKey.slice(0, 14)} ${clientSdkKey.slice(14)}`,
    ],
  },
  'devcycle-mobile-sdk-key': {
    matches: [
      `curl -H "Authorization: Bearer «${mobileSdkKey}»" https://api.devcycle.com/`,
      `headers: { Authorization: 'Bearer «${mobileSdkKey}»' }`,
      `https://devcycle.com/v1?key=«${mobileSdkKey}»&page=2`,
    ],
    nonMatches: [
      `x${mobileSdkKey}`,
      `dvc_mobile_${randomText('base62', 7, 2)}`,
      `dvc_mobile_${'0'.repeat(34)}`,
      mobileSdkKey.slice(11),
      `${mobileSdkKey.slice(0, 14)} ${mobileSdkKey.slice(14)}`,
    ],
  },
});
