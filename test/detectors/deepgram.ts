/** Samples for the detectors of Deepgram. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('lowerAlnum', 40);

testDetectors('deepgram', {
  'deepgram-api-key': {
    matches: [
      `DEEPGRAM_API_KEY=«${apiKey}»\n`,
      `client = Deepgram(api_key="«${apiKey}»")`,
      `export DEEPGRAM_TOKEN="«${apiKey}»"`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `const client = new Deepgram('${apiKey.slice(1)}');`,
      `client = deepgram.Client("${apiKey}0")`,
      `https://api.deepgram.com/v1/items?access=${'0'.repeat(40)}&page=2`,
      `deepgram${' '.repeat(90)}key = ${apiKey}`,
      `deepgram id ${randomUuid()}`,
    ],
  },
});
