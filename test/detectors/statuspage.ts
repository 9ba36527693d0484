/** Samples for the detectors of Atlassian Statuspage. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 36);
const longApiKey = randomText('hex', 64, 1);

testDetectors('statuspage', {
  'statuspage-api-key': {
    matches: [
      `STATUSPAGE_API_KEY=«${apiKey}»\n`,
      `const statuspage_secret = '«${apiKey}»';`,
      `statuspage_key := "«${apiKey}»"`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `client = Statuspage(api_key="${apiKey.slice(1)}")`,
      `export STATUSPAGE_TOKEN="${apiKey}0"`,
      `headers['statuspage-api-key'] = '${'0'.repeat(36)}';`,
      `statuspage${' '.repeat(90)}key = ${apiKey}`,
      `statuspage commit ${randomText('hex', 40)}`,
    ],
  },
  'statuspage-long-api-key': {
    matches: [
      `STATUSPAGE_API_KEY=«${longApiKey}»\n`,
      `{ "statuspage": { "apiKey": "«${longApiKey}»" } }`,
      `const statuspage_secret = '«${longApiKey}»';`,
    ],
    nonMatches: [
      `VALUE=${longApiKey}\n`,
      `client = statuspage.Client("${longApiKey.slice(1)}")`,
      `https://api.statuspage.com/v1/items?access=${longApiKey}0&page=2`,
      `$ statuspage login ${'0'.repeat(64)}`,
      `statuspage${' '.repeat(90)}key = ${longApiKey}`,
      `statuspage commit ${randomText('hex', 40)}`,
    ],
  },
});
