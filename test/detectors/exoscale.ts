/** Samples for the detectors of Exoscale. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = `EXO${randomText('base62', 27)}`;
const apiSecret = randomText('base64url', 50, 1);

testDetectors('exoscale', {
  'exoscale-api-key': {
    matches: [
      `exoscale_api_key = "«${apiKey}»"`,
      `exoscaleApiKey := "«${apiKey}»"`,
      `export EXOSCALE_API_KEY=«${apiKey}»`,
    ],
    nonMatches: [
      `x${apiKey}`,
      `EXO${randomText('base62', 23)}`,
      `EXO${'0'.repeat(27)}`,
      apiKey.slice(3),
      `${apiKey.slice(0, 6)} ${apiKey.slice(6)}`,
    ],
  },
  'exoscale-api-secret': {
    matches: [
      `EXOSCALE_API_SECRET=«${apiSecret}»\n`,
      `client = Exoscale(api_key="«${apiSecret}»")`,
      `export EXOSCALE_TOKEN="«${apiSecret}»"`,
    ],
    nonMatches: [
      `{ "value": "${apiSecret}" }`,
      `exoscale_token: ${randomText('base64url', 39, 1)}\n`,
      `client = Exoscale(api_key="${'0'.repeat(50)}")`,
      `exoscale${' '.repeat(90)}key = ${apiSecret}`,
      `exoscale id ${randomUuid()}`,
    ],
  },
});
