/** Samples for the detectors of Commerce.js (Chec). */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const publicKey = `pk_${randomText('lowerAlnum', 45)}`;
const secretKey = randomText('lowerAlnum', 48, 1);

testDetectors('chec', {
  'chec-public-key': {
    matches: [
      `{ "commercejs": { "apiKey": "«${publicKey}»" } }`,
      `export COMMERCEJS_TOKEN="«${publicKey}»"`,
      `chec key-token: «${publicKey}»\n`,
    ],
    nonMatches: [
      `VALUE=${publicKey}\n`,
      `client = Commercejs(api_key="${publicKey.slice(1)}")`,
      `export COMMERCEJS_TOKEN="${publicKey}0"`,
      `const client = new Commercejs('pk_${'0'.repeat(45)}');`,
      `commercejs${' '.repeat(90)}key = ${publicKey}`,
      `commercejs id ${randomUuid()}`,
    ],
  },
  'chec-secret-key': {
    matches: [
      `{ "commercejs": { "apiKey": "«${secretKey}»" } }`,
      `export COMMERCEJS_TOKEN="«${secretKey}»"`,
      `// chec key credentials\nsecret := "«${secretKey}»"`,
    ],
    nonMatches: [
      `VALUE=${secretKey}\n`,
      `export COMMERCEJS_TOKEN="${secretKey.slice(1)}"`,
      `const client = new Commercejs('${secretKey}0');`,
      `client = commercejs.Client("${'0'.repeat(48)}")`,
      `commercejs${' '.repeat(90)}key = ${secretKey}`,
      `commercejs id ${randomUuid()}`,
    ],
  },
});
