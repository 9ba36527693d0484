/** Samples for the detectors of BeeBole. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiToken = randomText('lowerAlnum', 40);

testDetectors('beebole', {
  'beebole-api-token': {
    matches: [
      `BEEBOLE_API_TOKEN=«${apiToken}»\n`,
      `$ beebole login «${apiToken}»`,
      `{ "beebole": { "apiKey": "«${apiToken}»" } }`,
    ],
    nonMatches: [
      `some_key: ${apiToken}`,
      `beebole_key := "${apiToken.slice(1)}"`,
      `client = Beebole(api_key="${apiToken}0")`,
      `export BEEBOLE_TOKEN="${'0'.repeat(40)}"`,
      `beebole${' '.repeat(90)}key = ${apiToken}`,
      `beebole id ${randomUuid()}`,
    ],
  },
});
