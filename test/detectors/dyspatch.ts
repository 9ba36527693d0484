/** Samples for the detectors of Dyspatch. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('upperAlnum', 52);

testDetectors('dyspatch', {
  'dyspatch-api-key': {
    matches: [
      `DYSPATCH_API_KEY=«${apiKey}»\n`,
      `const dyspatch_secret = '«${apiKey}»';`,
      `dyspatch_token: «${apiKey}»\n`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `const dyspatch_secret = '${apiKey.slice(1)}';`,
      `dyspatch_token: ${apiKey}0\n`,
      `dyspatch_key := "${'0'.repeat(52)}"`,
      `dyspatch${' '.repeat(90)}key = ${apiKey}`,
      `dyspatch id ${randomUuid()}`,
    ],
  },
});
