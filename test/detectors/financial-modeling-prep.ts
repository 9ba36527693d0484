/** Samples for the detectors of Financial Modeling Prep. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base62', 32);

testDetectors('financial-modeling-prep', {
  'financial-modeling-prep-api-key': {
    matches: [
      `{ "financialmodelingprep": { "apiKey": "«${apiKey}»" } }`,
      `const client = new Financialmodelingprep('«${apiKey}»');`,
      `https://api.financialmodelingprep.com/v1/items?access=«${apiKey}»&page=2`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `{ "financialmodelingprep": { "apiKey": "${apiKey.slice(1)}" } }`,
      `const financialmodelingprep_secret = '${apiKey}0';`,
      `financialmodelingprep_token: ${'0'.repeat(32)}\n`,
      `financialmodelingprep${' '.repeat(90)}key = ${apiKey}`,
      `financialmodelingprep id ${randomUuid()}`,
    ],
  },
});
