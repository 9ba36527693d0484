/** Samples for the detectors of Firecrawl. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `fc-${randomText('hex', 32)}`;

testDetectors('firecrawl', {
  'firecrawl-api-key': {
    matches: [
      `const firecrawlApiKey = '«${apiKey}»';`,
      `firecrawl_api_key: «${apiKey}»\n`,
      `firecrawl_api_key = "«${apiKey}»"`,
    ],
    nonMatches: [`x${apiKey}`, apiKey.slice(0, -1), `${apiKey}0`, `fc-${'0'.repeat(32)}`, apiKey.slice(3)],
  },
});
