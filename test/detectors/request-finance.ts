/** Samples for the detectors of Request Finance. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `${randomText('upperAlnum', 7)}-${randomText('upperAlnum', 7, 1)}-${randomText('upperAlnum', 7, 2)}-${randomText('upperAlnum', 7, 3)}`;

testDetectors('request-finance', {
  'request-finance-api-key': {
    matches: [
      `{ "requestfinance": { "apiKey": "«${apiKey}»" } }`,
      `const requestfinance_secret = '«${apiKey}»';`,
      `# request.finance\napi_key = '«${apiKey}»'`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `requestfinance_token: ${apiKey.slice(1)}\n`,
      `requestfinance_key := "${apiKey}0"`,
      `client = Requestfinance(api_key="${'0'.repeat(7)}-${'0'.repeat(7)}-${'0'.repeat(7)}-${'0'.repeat(7)}")`,
      `requestfinance${' '.repeat(90)}key = ${apiKey}`,
      `requestfinance commit ${randomText('hex', 40)}`,
    ],
  },
});
