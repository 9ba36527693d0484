/** Samples for the detectors of Kraken. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base64', 56);
const privateKey = randomText('base62', 85, 1);

testDetectors('kraken', {
  'kraken-api-key': {
    matches: [`KRAKEN_API_KEY=«${apiKey}»\n`, `kraken_key := "«${apiKey}»"`, `export KRAKEN_TOKEN="«${apiKey}»"`],
    nonMatches: [
      `const value = '${apiKey}';`,
      `KRAKEN_API_KEY=${apiKey.slice(1)}\n`,
      `{ "kraken": { "apiKey": "${apiKey}0" } }`,
      `const kraken_secret = '${'0'.repeat(56)}';`,
      `kraken${' '.repeat(90)}key = ${apiKey}`,
      `kraken commit ${randomText('hex', 40)}`,
    ],
  },
  'kraken-private-key': {
    matches: [
      `KRAKEN_PRIVATE_KEY=«${privateKey}»\n`,
      `export KRAKEN_TOKEN="«${privateKey}»"`,
      `const client = new Kraken('«${privateKey}»');`,
    ],
    nonMatches: [
      `const value = '${privateKey}';`,
      `kraken_key := "${randomText('base62', 79, 1)}"`,
      `export KRAKEN_TOKEN="${'0'.repeat(85)}"`,
      `kraken${' '.repeat(90)}key = ${privateKey}`,
      `const client = new Kraken('${privateKey.slice(0, 9)}?${privateKey.slice(10)}');`,
      `kraken commit ${randomText('hex', 40)}`,
    ],
  },
});
