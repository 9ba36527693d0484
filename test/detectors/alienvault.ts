/** Samples for the detectors of AlienVault OTX. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 64);

testDetectors('alienvault', {
  'alienvault-api-key': {
    matches: [
      `{ "alienvault": { "apiKey": "«${apiKey}»" } }`,
      `client = Alienvault(api_key="«${apiKey}»")`,
      `const client = new Alienvault('«${apiKey}»');`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `export ALIENVAULT_TOKEN="${apiKey.slice(1)}"`,
      `const client = new Alienvault('${apiKey}0');`,
      `client = alienvault.Client("${'0'.repeat(64)}")`,
      `alienvault${' '.repeat(90)}key = ${apiKey}`,
      `alienvault commit ${randomText('hex', 40)}`,
    ],
  },
});
