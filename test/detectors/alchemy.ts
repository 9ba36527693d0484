/** Samples for the detectors of Alchemy. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const authToken = `alcht_${randomText('base62', 30)}`;
const apiKey = randomText('base62', 32, 1);
const endpointUrl = randomText('base64url', 32, 2);

testDetectors('alchemy', {
  'alchemy-auth-token': {
    matches: [
      `const alchemy = new Alchemy('«${authToken}»');`,

      `'alchemy_auth_token' => '«${authToken}»',`,
      `<add key="alchemyAuthToken" value="«${authToken}»" />`,
      `curl -H "Authorization: Bearer «${authToken}»" https://api.alchemy.com/`,
    ],
    nonMatches: [
      `x${authToken}`,
      authToken.slice(0, -1),
      `${authToken}0`,
      `alcht_${'0'.repeat(30)}`,
      authToken.slice(6),
    ],
  },
  'alchemy-api-key': {
    matches: [
      `ALCHEMY_API_KEY=«${apiKey}»\n`,
      `client = Alchemy(api_key="«${apiKey}»")`,
      `headers['alchemy-api-key'] = '«${apiKey}»';`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `ALCHEMY_API_KEY=${apiKey.slice(1)}\n`,
      `{ "alchemy": { "apiKey": "${apiKey}0" } }`,
      `const alchemy_secret = '${'0'.repeat(32)}';`,
      `alchemy${' '.repeat(90)}key = ${apiKey}`,
      `alchemy commit ${randomText('hex', 40)}`,
    ],
  },
  'alchemy-endpoint-url': {
    matches: [
      `const url = 'https://eth-mainnet.alchemyapi.io/v2/«${endpointUrl}»';`,
      `ALCHEMY_API_URL=https://mainnet.g.alchemy.com/v2/«${endpointUrl}»\n`,
      `rpc: { url: 'wss://goerli.alchemyapi.io/v2/«${endpointUrl}»' }`,
    ],
    nonMatches: [
      `https://mainnet.alchemyapi.io/v2/${endpointUrl.slice(1)}`,
      `https://mainnet.alchemyapi.io/v2/${endpointUrl}0`,
      `https://mainnet.example.com/v2/${endpointUrl}`,
      `https://mainnet.alchemyapi.io/v2/${'0'.repeat(32)}`,
      `https://mainnet.alchemyapi.io/v2/<key>`,
    ],
  },
});
