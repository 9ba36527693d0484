/** Samples for the detectors of TruffleHog Enterprise. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `thog-key-${randomText('hex', 16)}`;
const apiSecret = `thog-secret-${randomText('hex', 32, 1)}`;

testDetectors('trufflehog-enterprise', {
  'trufflehog-enterprise-api-key': {
    matches: [`const thogKey = '«${apiKey}»';`, `thog_key: «${apiKey}»\n`, `thog_key = "«${apiKey}»"`],
    nonMatches: [`x${apiKey}`, apiKey.slice(0, -1), `${apiKey}0`, `thog-key-${'0'.repeat(16)}`, apiKey.slice(9)],
  },
  'trufflehog-enterprise-api-secret': {
    matches: [
      `THOG_SECRET=«${apiSecret}»\n`,
      `{ "thogSecret": "«${apiSecret}»" }`,
      `const thogSecret = '«${apiSecret}»';`,
    ],
    nonMatches: [
      `x${apiSecret}`,
      apiSecret.slice(0, -1),
      `${apiSecret}0`,
      `thog-secret-${'0'.repeat(32)}`,
      apiSecret.slice(12),
    ],
  },
});
