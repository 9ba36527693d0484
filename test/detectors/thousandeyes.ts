/** Samples for the detectors of ThousandEyes. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const authToken = randomText('base62', 32);

testDetectors('thousandeyes', {
  'thousandeyes-auth-token': {
    matches: [
      `THOUSANDEYES_TOKEN=«${authToken}»\n`,
      `client = thousandeyes.Client("«${authToken}»")`,
      `https://api.thousandeyes.com/v1/items?access=«${authToken}»&page=2`,
    ],
    nonMatches: [
      `some_key: ${authToken}`,
      `{ "thousandeyes": { "apiKey": "${authToken.slice(1)}" } }`,
      `const thousandeyes_secret = '${authToken}0';`,
      `thousandeyes_token: ${'0'.repeat(32)}\n`,
      `thousandeyes${' '.repeat(90)}key = ${authToken}`,
      `thousandeyes id ${randomUuid()}`,
    ],
  },
});
