/** Samples for the detectors of PureStake. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base62', 40);

testDetectors('purestake', {
  'purestake-api-key': {
    matches: [
      `PURESTAKE_API_KEY=«${apiKey}»\n`,
      `const purestake_secret = '«${apiKey}»';`,
      `purestake_token: «${apiKey}»\n`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `const client = new Purestake('${apiKey.slice(1)}');`,
      `client = purestake.Client("${apiKey}0")`,
      `https://api.purestake.com/v1/items?access=${'0'.repeat(40)}&page=2`,
      `purestake${' '.repeat(90)}key = ${apiKey}`,
      `purestake id ${randomUuid()}`,
    ],
  },
});
