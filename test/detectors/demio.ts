/** Samples for the detectors of Demio. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base62', 32);
const apiSecret = randomText('base62', 15, 1);

testDetectors('demio', {
  'demio-api-key': {
    matches: [`DEMIO_API_KEY=«${apiKey}»\n`, `const demio_secret = '«${apiKey}»';`, `demio_token: «${apiKey}»\n`],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `export DEMIO_TOKEN="${apiKey.slice(1)}"`,
      `const client = new Demio('${apiKey}0');`,
      `client = demio.Client("${'0'.repeat(32)}")`,
      `demio${' '.repeat(90)}key = ${apiKey}`,
      `demio sha256 ${randomText('hex', 64)}`,
    ],
  },
  'demio-api-secret': {
    matches: [
      `DEMIO_API_SECRET=«${apiSecret}»\n`,
      `demio_key := "«${apiSecret}»"`,
      `export DEMIO_TOKEN="«${apiSecret}»"`,
    ],
    nonMatches: [
      `{ "value": "${apiSecret}" }`,
      `{ "demio": { "apiKey": "${randomText('base62', 9, 1)}" } }`,
      `demio_token: ${'0'.repeat(15)}\n`,
      `demio${' '.repeat(90)}key = ${apiSecret}`,
      `demio build ${apiSecret}`,
      `demio id ${randomUuid()}`,
    ],
  },
});
