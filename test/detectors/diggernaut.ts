/** Samples for the detectors of Diggernaut. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 40);

testDetectors('diggernaut', {
  'diggernaut-api-key': {
    matches: [
      `DIGGERNAUT_API_KEY=«${apiKey}»\n`,
      `diggernaut_key := "«${apiKey}»"`,
      `client = Diggernaut(api_key="«${apiKey}»")`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `{ "diggernaut": { "apiKey": "${apiKey.slice(1)}" } }`,
      `const diggernaut_secret = '${apiKey}0';`,
      `diggernaut_token: ${'0'.repeat(40)}\n`,
      `diggernaut${' '.repeat(90)}key = ${apiKey}`,
      `diggernaut sha256 ${randomText('hex', 64)}`,
    ],
  },
});
