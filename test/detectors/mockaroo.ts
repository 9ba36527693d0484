/** Samples for the detectors of Mockaroo. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('lowerAlnum', 8);

testDetectors('mockaroo', {
  'mockaroo-api-key': {
    matches: [
      `MOCKAROO_API_KEY=«${apiKey}»\n`,
      `mockaroo_token: «${apiKey}»\n`,
      `client = Mockaroo(api_key="«${apiKey}»")`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `{ "mockaroo": { "apiKey": "${apiKey.slice(1)}" } }`,
      `const mockaroo_secret = '${apiKey}0';`,
      `mockaroo_token: ${'0'.repeat(8)}\n`,
      `mockaroo${' '.repeat(90)}key = ${apiKey}`,
      `mockaroo id ${randomUuid()}`,
    ],
  },
});
