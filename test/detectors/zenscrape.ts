/** Samples for the detectors of Zenscrape. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomUuid();

testDetectors('zenscrape', {
  'zenscrape-api-key': {
    matches: [
      `ZENSCRAPE_API_KEY=«${apiKey}»\n`,
      `zenscrape_key := "«${apiKey}»"`,
      `client = Zenscrape(api_key="«${apiKey}»")`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `const zenscrape_secret = '${apiKey.slice(1)}';`,
      `zenscrape_token: ${apiKey}0\n`,
      `zenscrape_key := "${'00000000-0000-0000-0000-000000000000'}"`,
      `zenscrape${' '.repeat(90)}key = ${apiKey}`,
      `zenscrape sha256 ${randomText('hex', 64)}`,
    ],
  },
});
