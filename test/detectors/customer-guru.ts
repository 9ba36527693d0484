/** Samples for the detectors of Customer.guru. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiSecret = randomText('base62', 30);

testDetectors('customer-guru', {
  'customer-guru-api-secret': {
    matches: [
      `{ "customerguru": { "apiKey": "«${apiSecret}»" } }`,
      `client = customerguru.Client("«${apiSecret}»")`,
      `// customer.guru credentials\nsecret := "«${apiSecret}»"`,
    ],
    nonMatches: [
      `const value = '${apiSecret}';`,
      `const client = new Customerguru('${apiSecret.slice(1)}');`,
      `client = customerguru.Client("${apiSecret}0")`,
      `https://api.customerguru.com/v1/items?access=${'0'.repeat(30)}&page=2`,
      `customerguru${' '.repeat(90)}key = ${apiSecret}`,
      `customerguru id ${randomUuid()}`,
    ],
  },
});
