/** Samples for the detectors of MonkeyLearn. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('hex', 40);

testDetectors('monkeylearn', {
  'monkeylearn-api-key': {
    matches: [
      `MONKEYLEARN_API_KEY=«${apiKey}»\n`,
      `monkeylearn_key := "«${apiKey}»"`,
      `client = Monkeylearn(api_key="«${apiKey}»")`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `$ monkeylearn login ${apiKey.slice(1)}`,
      `MONKEYLEARN_API_KEY=${apiKey}0\n`,
      `{ "monkeylearn": { "apiKey": "${'0'.repeat(40)}" } }`,
      `monkeylearn${' '.repeat(90)}key = ${apiKey}`,
      `monkeylearn id ${randomUuid()}`,
    ],
  },
});
