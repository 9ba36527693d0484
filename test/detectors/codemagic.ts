/** Samples for the detectors of Codemagic. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = randomText('base64url', 43);

testDetectors('codemagic', {
  'codemagic-api-token': {
    matches: [
      `CODEMAGIC_API_TOKEN=«${apiToken}»\n`,
      `{ "codemagic": { "apiKey": "«${apiToken}»" } }`,
      `const codemagic_secret = '«${apiToken}»';`,
    ],
    nonMatches: [
      `const value = '${apiToken}';`,
      `const client = new Codemagic('${apiToken.slice(1)}');`,
      `client = codemagic.Client("${apiToken}0")`,
      `https://api.codemagic.com/v1/items?access=${'0'.repeat(43)}&page=2`,
      `codemagic${' '.repeat(90)}key = ${apiToken}`,
      `codemagic commit ${randomText('hex', 40)}`,
    ],
  },
});
