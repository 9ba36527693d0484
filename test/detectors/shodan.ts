/** Samples for the detectors of Shodan. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 32);

testDetectors('shodan', {
  'shodan-api-key': {
    matches: [`SHODAN_API_KEY=«${apiKey}»\n`, `shodan_key := "«${apiKey}»"`, `client = Shodan(api_key="«${apiKey}»")`],
    nonMatches: [
      `some_key: ${apiKey}`,
      `https://api.shodan.com/v1/items?access=${apiKey.slice(1)}&page=2`,
      `$ shodan login ${apiKey}0`,
      `SHODAN_API_KEY=${'0'.repeat(32)}\n`,
      `shodan${' '.repeat(90)}key = ${apiKey}`,
      `# from shodan\n${randomText('0123456789ABCDEF', 32)}: Acme DVR\n`,
      `shodan sha256 ${randomText('hex', 64)}`,
    ],
  },
});
