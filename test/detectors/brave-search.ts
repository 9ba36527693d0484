/** Samples for the detectors of Brave Search. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `BSA${randomText('base64url', 32)}`;

testDetectors('brave-search', {
  'brave-search-api-key': {
    matches: [`const braveApiKey = '«${apiKey}»';`, `brave_api_key: «${apiKey}»\n`, `brave_api_key = "«${apiKey}»"`],
    nonMatches: [
      `AAA/${apiKey}+AAA`,
      `x.py,sha256=${apiKey},3367`,
      `x.svg,sha256=-${apiKey},289`,
      `x${apiKey}`,
      `BSA${randomText('base64url', 23)}`,
      `BSA${'0'.repeat(32)}`,
      apiKey.slice(3),
      `${apiKey.slice(0, 6)} ${apiKey.slice(6)}`,
    ],
  },
});
