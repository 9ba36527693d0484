/** Samples for the detectors of Salesmate. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const accessToken = randomUuid();

testDetectors('salesmate', {
  'salesmate-access-token': {
    matches: [
      `SALESMATE_ACCESS_TOKEN=«${accessToken}»\n`,
      `const salesmate_secret = '«${accessToken}»';`,
      `salesmate_key := "«${accessToken}»"`,
    ],
    nonMatches: [
      `VALUE=${accessToken}\n`,
      `salesmate_token: ${accessToken.slice(1)}\n`,
      `salesmate_key := "${accessToken}0"`,
      `client = Salesmate(api_key="${'00000000-0000-0000-0000-000000000000'}")`,
      `salesmate${' '.repeat(90)}key = ${accessToken}`,
      `salesmate commit ${randomText('hex', 40)}`,
    ],
  },
});
