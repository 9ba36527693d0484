/** Samples for the detectors of APITemplate.io. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 39);

testDetectors('apitemplate', {
  'apitemplate-api-key': {
    matches: [
      `APITEMPLATE_API_KEY=«${apiKey}»\n`,
      `export APITEMPLATE_TOKEN="«${apiKey}»"`,
      `const client = new Apitemplate('«${apiKey}»');`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `https://api.apitemplate.com/v1/items?access=${apiKey.slice(1)}&page=2`,
      `$ apitemplate login ${apiKey}0`,
      `APITEMPLATE_API_KEY=${'0'.repeat(39)}\n`,
      `apitemplate${' '.repeat(90)}key = ${apiKey}`,
      `apitemplate commit ${randomText('hex', 40)}`,
    ],
  },
});
