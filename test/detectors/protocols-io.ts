/** Samples for the detectors of protocols.io. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessToken = randomText('lowerAlnum', 64);

testDetectors('protocols-io', {
  'protocols-io-access-token': {
    matches: [
      `{ "protocolsio": { "apiKey": "«${accessToken}»" } }`,
      `export PROTOCOLSIO_TOKEN="«${accessToken}»"`,
      `# protocols.io\napi_key = '«${accessToken}»'`,
    ],
    nonMatches: [
      `{ "value": "${accessToken}" }`,
      `client = Protocolsio(api_key="${accessToken.slice(1)}")`,
      `export PROTOCOLSIO_TOKEN="${accessToken}0"`,
      `headers['protocolsio-api-key'] = '${'0'.repeat(64)}';`,
      `protocolsio${' '.repeat(90)}key = ${accessToken}`,
      `protocolsio commit ${randomText('hex', 40)}`,
    ],
  },
});
