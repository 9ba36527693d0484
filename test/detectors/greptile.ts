/** Samples for the detectors of Greptile. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base64', 48);

testDetectors('greptile', {
  'greptile-api-key': {
    matches: [`GREPTILE_API_KEY=«${apiKey}»\n`, `greptile_token: «${apiKey}»\n`, `greptile_key := "«${apiKey}»"`],
    nonMatches: [
      `some_key: ${apiKey}`,
      `client = greptile.Client("${apiKey.slice(1)}")`,
      `https://api.greptile.com/v1/items?access=${apiKey}0&page=2`,
      `$ greptile login ${'0'.repeat(48)}`,
      `greptile${' '.repeat(90)}key = ${apiKey}`,
      `greptile id ${randomUuid()}`,
    ],
  },
});
