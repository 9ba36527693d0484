/** Samples for the detectors of Aylien. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const appKey = randomText('lowerAlnum', 32);

testDetectors('aylien', {
  'aylien-app-key': {
    matches: [
      `AYLIEN_APP_KEY=«${appKey}»\n`,
      `client = Aylien(api_key="«${appKey}»")`,
      `export AYLIEN_TOKEN="«${appKey}»"`,
    ],
    nonMatches: [
      `{ "value": "${appKey}" }`,
      `aylien_key := "${appKey.slice(1)}"`,
      `client = Aylien(api_key="${appKey}0")`,
      `export AYLIEN_TOKEN="${'0'.repeat(32)}"`,
      `aylien${' '.repeat(90)}key = ${appKey}`,
      `aylien id ${randomUuid()}`,
    ],
  },
});
