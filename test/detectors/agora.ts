/** Samples for the detectors of Agora. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const restCredential = randomText('lowerAlnum', 32);

testDetectors('agora', {
  'agora-rest-credential': {
    matches: [
      `AGORA_CUSTOMER_SECRET=«${restCredential}»\n`,
      `agora_key := "«${restCredential}»"`,
      `export AGORA_TOKEN="«${restCredential}»"`,
    ],
    nonMatches: [
      `VALUE=${restCredential}\n`,
      `AGORA_CUSTOMER_SECRET=${restCredential.slice(1)}\n`,
      `{ "agora": { "apiKey": "${restCredential}0" } }`,
      `const agora_secret = '${'0'.repeat(32)}';`,
      `agora${' '.repeat(90)}key = ${restCredential}`,
      `agora sha256 ${randomText('hex', 64)}`,
    ],
  },
});
