/** Samples for the detectors of Braintrust. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `sk-${randomText('base62', 48)}`;

testDetectors('braintrust', {
  'braintrust-api-key': {
    matches: [
      `BRAINTRUST_API_KEY=«${apiKey}»\n`,
      `const client = new Braintrust('«${apiKey}»');`,
      `client = braintrust.Client("«${apiKey}»")`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `https://api.braintrust.com/v1/items?access=${apiKey.slice(1)}&page=2`,
      `$ braintrust login ${apiKey}0`,
      `BRAINTRUST_API_KEY=sk-${'0'.repeat(48)}\n`,
      `braintrust${' '.repeat(90)}key = ${apiKey}`,
      `braintrust sha256 ${randomText('hex', 64)}`,
    ],
  },
});
