/** Samples for the detectors of BugHerd. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('lowerAlnum', 22);

testDetectors('bugherd', {
  'bugherd-api-key': {
    matches: [
      `BUGHERD_API_KEY=«${apiKey}»\n`,
      `client = Bugherd(api_key="«${apiKey}»")`,
      `headers['bugherd-api-key'] = '«${apiKey}»';`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `export BUGHERD_TOKEN="${apiKey.slice(1)}"`,
      `headers['bugherd-api-key'] = '${apiKey}0';`,
      `BUGHERD_API_KEY=${'0'.repeat(22)}\n`,
      `bugherd${' '.repeat(90)}key = ${apiKey}`,
      `bugherd id ${randomUuid()}`,
    ],
  },
});
