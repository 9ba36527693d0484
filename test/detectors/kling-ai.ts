/** Samples for the detectors of Kling AI. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const secretKey = randomText('base62', 32);

testDetectors('kling-ai', {
  'kling-ai-secret-key': {
    matches: [
      `kling_key := "«${secretKey}»"`,
      `// kling.ai credentials\nsecret := "«${secretKey}»"`,
      `export KLING_TOKEN="«${secretKey}»"`,
    ],
    nonMatches: [
      `{ "value": "${secretKey}" }`,
      `export KLING_TOKEN="${secretKey.slice(1)}"`,
      `'kling_key' => '${secretKey}0',`,
      `KLING_SECRET_KEY=${'0'.repeat(32)}\n`,
      `kling_${' '.repeat(90)}key = ${secretKey}`,
      `kling id ${randomUuid()}`,
    ],
  },
});
