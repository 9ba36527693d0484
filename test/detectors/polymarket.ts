/** Samples for the detectors of Polymarket. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiSecret = `${randomText('base62', 52)}=`;
const privateKey = `0x${randomText('hex', 64, 1)}`;
const apiKey = randomUuid(2);
const passphrase = randomText('base62', 72, 3);

testDetectors('polymarket', {
  'polymarket-api-secret': {
    matches: [
      `POLYMARKET_API_SECRET=«${apiSecret}»\n`,
      `headers['polymarket-api-key'] = '«${apiSecret}»';`,
      `poly_token: «${apiSecret}»\n`,
    ],
    nonMatches: [
      `const value = '${apiSecret}';`,
      `const polymarket_secret = '${randomText('base62', 39)}=';`,
      `polymarket_key := "${'0'.repeat(52)}="`,
      `polymarket${' '.repeat(90)}key = ${apiSecret}`,
      `polymarket build ${apiSecret}`,
      `polymarket sha256 ${randomText('hex', 64)}`,
    ],
  },
  'polymarket-private-key': {
    matches: [
      `POLYMARKET_PRIVATE_KEY=«${privateKey}»\n`,
      `client = Polymarket(api_key="«${privateKey}»")`,
      `{ "poly_token": "«${privateKey}»" }`,
    ],
    nonMatches: [
      `const value = '${privateKey}';`,
      `POLYMARKET_PRIVATE_KEY=${privateKey.slice(1)}\n`,
      `{ "polymarket": { "apiKey": "${privateKey}0" } }`,
      `const polymarket_secret = '0x${'0'.repeat(64)}';`,
      `polymarket${' '.repeat(90)}key = ${privateKey}`,
      `polymarket commit ${randomText('hex', 40)}`,
    ],
  },
  'polymarket-api-key': {
    matches: [
      `POLYMARKET_API_KEY=«${apiKey}»\n`,
      `export POLYMARKET_TOKEN="«${apiKey}»"`,
      `'poly_key' => '«${apiKey}»',`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `polymarket_token: ${apiKey.slice(1)}\n`,
      `polymarket_key := "${apiKey}0"`,
      `client = Polymarket(api_key="${'00000000-0000-0000-0000-000000000000'}")`,
      `polymarket${' '.repeat(90)}key = ${apiKey}`,
      `polymarket id ${randomUuid()}`,
    ],
  },
  'polymarket-passphrase': {
    matches: [
      `POLY_PASSPHRASE=«${passphrase}»\n`,
      `# poly_ passphrase\npassphrase := "«${passphrase}»"`,
      `poly_passphrase: «${passphrase}»\n`,
    ],
    nonMatches: [
      `const value = '${passphrase}';`,
      `{ "poly_passphrase": "${randomText('base62', 31, 3)}" }`,
      `# poly_ passphrase\npassphrase := "${'0'.repeat(72)}"`,
      `poly_${' '.repeat(90)}key = ${passphrase}`,
      `poly_ build ${passphrase}`,
      `poly commit ${randomText('hex', 40)}`,
    ],
  },
});
