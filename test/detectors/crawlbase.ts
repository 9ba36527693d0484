/** Samples for the detectors of Crawlbase (ProxyCrawl). */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = randomText('base64url', 22);

testDetectors('crawlbase', {
  'crawlbase-api-token': {
    matches: [
      `{ "proxycrawl": { "apiKey": "«${apiToken}»" } }`,
      `proxycrawl_key := "«${apiToken}»"`,
      `const crawlbase_secret = '«${apiToken}»';`,
    ],
    nonMatches: [
      `{ "value": "${apiToken}" }`,
      `export PROXYCRAWL_TOKEN="${apiToken.slice(1)}"`,
      `const client = new Proxycrawl('${apiToken}0');`,
      `client = proxycrawl.Client("${'0'.repeat(22)}")`,
      `proxycrawl${' '.repeat(90)}key = ${apiToken}`,
      `proxycrawl sha256 ${randomText('hex', 64)}`,
    ],
  },
});
