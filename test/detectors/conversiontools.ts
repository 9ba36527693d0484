/** Samples for the detectors of Conversion Tools. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = randomText('base62', 161);

testDetectors('conversiontools', {
  'conversiontools-api-token': {
    matches: [
      `CONVERSIONTOOLS_API_TOKEN=«${apiToken}»\n`,
      `const client = new Conversiontools('«${apiToken}»');`,
      `client = conversiontools.Client("«${apiToken}»")`,
    ],
    nonMatches: [
      `const value = '${apiToken}';`,
      `conversiontools_key := "${randomText('base62', 156)}"`,
      `export CONVERSIONTOOLS_TOKEN="${'0'.repeat(161)}"`,
      `conversiontools${' '.repeat(90)}key = ${apiToken}`,
      `const client = new Conversiontools('${apiToken.slice(0, 9)}?${apiToken.slice(10)}');`,
      `conversiontools commit ${randomText('hex', 40)}`,
    ],
  },
});
