/** Samples for the detectors of Wise. */
import { testDetectors } from '../support/detectorTester';
import { randomUuid } from '../support/samples';

const apiToken = randomUuid();

testDetectors('wise', {
  'wise-api-token': {
    matches: [
      `{ "transferwise": { "apiKey": "«${apiToken}»" } }`,
      `transferwise_key := "«${apiToken}»"`,
      `# wise.com\napi_key = '«${apiToken}»'`,
    ],
    nonMatches: [
      `VALUE=${apiToken}\n`,
      `transferwise_key := "${apiToken.slice(1)}"`,
      `client = Transferwise(api_key="${apiToken}0")`,
      `export TRANSFERWISE_TOKEN="${'00000000-0000-0000-0000-000000000000'}"`,
      `transferwise${' '.repeat(90)}key = ${apiToken}`,
      `transferwise id ${randomUuid()}`,
    ],
  },
});
