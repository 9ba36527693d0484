/** Samples for the detectors of Pinata. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiSecret = randomText('lowerAlnum', 64);
const apiKey = randomText('hex', 20, 1);

testDetectors('pinata', {
  'pinata-api-secret': {
    matches: [
      `PINATA_SECRET_API_KEY=«${apiSecret}»\n`,
      `$ pinata login «${apiSecret}»`,
      `{ "pinata": { "apiKey": "«${apiSecret}»" } }`,
    ],
    nonMatches: [
      `{ "value": "${apiSecret}" }`,
      `export PINATA_TOKEN="${apiSecret.slice(1)}"`,
      `const client = new Pinata('${apiSecret}0');`,
      `client = pinata.Client("${'0'.repeat(64)}")`,
      `pinata${' '.repeat(90)}key = ${apiSecret}`,
      `pinata id ${randomUuid()}`,
    ],
  },
  'pinata-api-key': {
    matches: [`PINATA_API_KEY=«${apiKey}»\n`, `pinata_token: «${apiKey}»\n`, `client = Pinata(api_key="«${apiKey}»")`],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `const pinata_secret = '${apiKey.slice(1)}';`,
      `pinata_token: ${apiKey}0\n`,
      `pinata_key := "${'0'.repeat(20)}"`,
      `pinata${' '.repeat(90)}key = ${apiKey}`,
      `pinata sha256 ${randomText('hex', 64)}`,
    ],
  },
});
