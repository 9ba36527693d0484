/** Samples for the detectors of Everhour. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `${randomText('hex', 4)}-${randomText('hex', 4, 1)}-${randomText('hex', 6, 2)}-${randomText('hex', 6, 3)}-${randomText('hex', 8, 4)}`;

testDetectors('everhour', {
  'everhour-api-key': {
    matches: [
      `EVERHOUR_API_KEY=«${apiKey}»\n`,
      `const client = new Everhour('«${apiKey}»');`,
      `client = everhour.Client("«${apiKey}»")`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `client = Everhour(api_key="${apiKey.slice(1)}")`,
      `export EVERHOUR_TOKEN="${apiKey}0"`,
      `const client = new Everhour('${'0'.repeat(4)}-${'0'.repeat(4)}-${'0'.repeat(6)}-${'0'.repeat(6)}-${'0'.repeat(8)}');`,
      `everhour${' '.repeat(90)}key = ${apiKey}`,
      `everhour sha256 ${randomText('hex', 64)}`,
    ],
  },
});
