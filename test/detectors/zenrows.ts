/** Samples for the detectors of ZenRows. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('hex', 40);

testDetectors('zenrows', {
  'zenrows-api-key': {
    matches: [
      `ZENROWS_API_KEY=«${apiKey}»\n`,
      `client = Zenrows(api_key="«${apiKey}»")`,
      `export ZENROWS_TOKEN="«${apiKey}»"`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `client = Zenrows(api_key="${apiKey.slice(1)}")`,
      `export ZENROWS_TOKEN="${apiKey}0"`,
      `const client = new Zenrows('${'0'.repeat(40)}');`,
      `zenrows${' '.repeat(90)}key = ${apiKey}`,
      `zenrows sha256 ${randomText('hex', 64)}`,
    ],
  },
});
