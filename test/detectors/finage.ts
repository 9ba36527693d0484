/** Samples for the detectors of Finage. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText, randomUuid } from '../support/samples';

const apiKey = `API_KEY${randomText('upperAlnum', 32)}`;
const prefixedKey = `API_${'KEY'}${randomText('upperAlnum', 32, 7)}`;

testDetectors('finage', {
  'finage-api-key': {
    matches: [
      `FINAGE_API_KEY=«${apiKey}»\n`,
      `$ finage login «${apiKey}»`,
      `{ "finage": { "apiKey": "«${apiKey}»" } }`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `client = finage.Client("${apiKey.slice(1)}")`,
      `https://api.finage.com/v1/items?access=${apiKey}0&page=2`,
      `$ finage login API_KEY${'0'.repeat(32)}`,
      `finage${' '.repeat(90)}key = ${apiKey}`,
      `finage id ${randomUuid()}`,
    ],
  },
  'finage-prefixed-api-key': {
    matches: [...inCode('MARKET_TOKEN', prefixedKey)],
    nonMatches: [...nearMisses('API_KEY', prefixedKey)],
  },
});
