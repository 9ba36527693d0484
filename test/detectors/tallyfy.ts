/** Samples for the detectors of Tallyfy. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const accessToken = `${randomText('base62', 36)}.${randomText('base62', 240, 1)}.${randomText('base64url', 683, 2)}`;

testDetectors('tallyfy', {
  'tallyfy-access-token': {
    matches: [
      `TALLYFY_ACCESS_TOKEN=«${accessToken}»\n`,
      `client = Tallyfy(api_key="«${accessToken}»")`,
      `export TALLYFY_TOKEN="«${accessToken}»"`,
    ],
    nonMatches: [
      `{ "value": "${accessToken}" }`,
      `tallyfy_token: ${randomText('base62', 36)}.${randomText('base62', 240, 1)}.${randomText('base64url', 682, 2)}\n`,
      `client = Tallyfy(api_key="${'0'.repeat(36)}.${'0'.repeat(240)}.${'0'.repeat(683)}")`,
      `tallyfy${' '.repeat(90)}key = ${accessToken}`,
      `export TALLYFY_TOKEN="${accessToken.slice(0, 9)}?${accessToken.slice(10)}"`,
      `tallyfy id ${randomUuid()}`,
    ],
  },
});
