/** Samples for the detectors of Infura. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('lowerAlnum', 32);
const endpointUrl = randomText('lowerAlnum', 32, 1);

testDetectors('infura', {
  'infura-api-key': {
    matches: [
      `INFURA_API_KEY=«${apiKey}»\n`,
      `{ "infura": { "apiKey": "«${apiKey}»" } }`,
      `infura_token: «${apiKey}»\n`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `infura_token: ${apiKey.slice(1)}\n`,
      `infura_key := "${apiKey}0"`,
      `client = Infura(api_key="${'0'.repeat(32)}")`,
      `infura${' '.repeat(90)}key = ${apiKey}`,
      `infura id ${randomUuid()}`,
    ],
  },
  'infura-endpoint-url': {
    matches: [
      `const url = 'https://eth-mainnet.infura.io/v3/«${endpointUrl}»';`,
      `INFURA_URL=https://mainnet.infura.io/ws/v3/«${endpointUrl}»\n`,
      `rpc: { url: 'wss://goerli.infura.io/v3/«${endpointUrl}»' }`,
    ],
    nonMatches: [
      `https://mainnet.infura.io/v3/${endpointUrl.slice(1)}`,
      `https://mainnet.infura.io/v3/${endpointUrl}0`,
      `https://mainnet.example.com/v2/${endpointUrl}`,
      `https://mainnet.infura.io/v3/${'0'.repeat(32)}`,
      `https://mainnet.infura.io/v3/<key>`,
    ],
  },
});
