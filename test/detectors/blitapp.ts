/** Samples for the detectors of Blitapp. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base64url', 39);

testDetectors('blitapp', {
  'blitapp-api-key': {
    matches: [
      `BLITAPP_API_KEY=«${apiKey}»\n`,
      `client = Blitapp(api_key="«${apiKey}»")`,
      `export BLITAPP_TOKEN="«${apiKey}»"`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `client = Blitapp(api_key="${apiKey.slice(1)}")`,
      `export BLITAPP_TOKEN="${apiKey}0"`,
      `const client = new Blitapp('${'0'.repeat(39)}');`,
      `blitapp${' '.repeat(90)}key = ${apiKey}`,
      `blitapp commit ${randomText('hex', 40)}`,
    ],
  },
});
