/** Samples for the detectors of Finicity. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const partnerSecret = randomText('lowerAlnum', 20);
const appKey = randomText('hex', 32, 1);

testDetectors('finicity', {
  'finicity-partner-secret': {
    matches: [
      `FINICITY_PARTNER_SECRET=«${partnerSecret}»\n`,
      `finicity_key := "«${partnerSecret}»"`,
      `export FINICITY_TOKEN="«${partnerSecret}»"`,
    ],
    nonMatches: [
      `some_key: ${partnerSecret}`,
      `finicity_key := "${partnerSecret.slice(1)}"`,
      `client = Finicity(api_key="${partnerSecret}0")`,
      `export FINICITY_TOKEN="${'0'.repeat(20)}"`,
      `finicity${' '.repeat(90)}key = ${partnerSecret}`,
      `finicity commit ${randomText('hex', 40)}`,
    ],
  },
  'finicity-app-key': {
    matches: [
      `FINICITY_APP_KEY=«${appKey}»\n`,
      `finicity_token: «${appKey}»\n`,
      `client = Finicity(api_key="«${appKey}»")`,
    ],
    nonMatches: [
      `some_key: ${appKey}`,
      `export FINICITY_TOKEN="${appKey.slice(1)}"`,
      `headers['finicity-api-key'] = '${appKey}0';`,
      `FINICITY_APP_KEY=${'0'.repeat(32)}\n`,
      `finicity${' '.repeat(90)}key = ${appKey}`,
      `finicity commit ${randomText('hex', 40)}`,
    ],
  },
});
