/** Samples for the detectors of Clockwork SMS. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base62', 24);

testDetectors('clockwork-sms', {
  'clockwork-sms-api-key': {
    matches: [
      `{ "clockworksms": { "apiKey": "«${apiKey}»" } }`,
      `client = Clockworksms(api_key="«${apiKey}»")`,
      `textanywhere_key := "«${apiKey}»"`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `clockworksms_key := "${apiKey.slice(1)}"`,
      `client = Clockworksms(api_key="${apiKey}0")`,
      `export CLOCKWORKSMS_TOKEN="${'0'.repeat(24)}"`,
      `clockworksms${' '.repeat(90)}key = ${apiKey}`,
      `clockworksms id ${randomUuid()}`,
    ],
  },
});
