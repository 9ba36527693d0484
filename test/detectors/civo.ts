/** Samples for the detectors of Civo. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 50);

testDetectors('civo', {
  'civo-api-key': {
    matches: [
      `CIVO_TOKEN=«${apiKey}»\n`,
      `client = civo.Client("«${apiKey}»")`,
      `https://api.civo.com/v1/items?access=«${apiKey}»&page=2`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `client = Civo(api_key="${apiKey.slice(1)}")`,
      `export CIVO_TOKEN="${apiKey}0"`,
      `const client = new Civo('${'0'.repeat(50)}');`,
      `civo${' '.repeat(90)}key = ${apiKey}`,
      `civo sha256 ${randomText('hex', 64)}`,
    ],
  },
});
