/** Samples for the detectors of PayMongo. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const secretKey = `sk_live_${randomText('base62', 24)}`;
const legacyKey = randomText('base62', 32, 1);

testDetectors('paymongo', {
  'paymongo-secret-key': {
    matches: [
      `PAYMONGO_SECRET_KEY=«${secretKey}»\n`,
      `{ "paymongo": { "apiKey": "«${secretKey}»" } }`,
      `paymongo_token: «${secretKey}»\n`,
    ],
    nonMatches: [
      `{ "value": "${secretKey}" }`,
      `export PAYMONGO_TOKEN="${secretKey.slice(1)}"`,
      `headers['paymongo-api-key'] = '${secretKey}0';`,
      `PAYMONGO_SECRET_KEY=sk_live_${'0'.repeat(24)}\n`,
      `paymongo${' '.repeat(90)}key = ${secretKey}`,
      `paymongo commit ${randomText('hex', 40)}`,
    ],
  },
  'paymongo-legacy-key': {
    matches: [
      `PAYMONGO_SECRET_KEY=«${legacyKey}»\n`,
      `export PAYMONGO_TOKEN="«${legacyKey}»"`,
      `{ "paymongo": { "apiKey": "«${legacyKey}»" } }`,
    ],
    nonMatches: [
      `{ "value": "${legacyKey}" }`,
      `headers['paymongo-api-key'] = '${legacyKey.slice(1)}';`,
      `PAYMONGO_SECRET_KEY=${legacyKey}0\n`,
      `{ "paymongo": { "apiKey": "${'0'.repeat(32)}" } }`,
      `paymongo${' '.repeat(90)}key = ${legacyKey}`,
      `paymongo sha256 ${randomText('hex', 64)}`,
    ],
  },
});
