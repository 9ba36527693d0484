/** Samples for the detectors of Lunch Money. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const accessToken = randomText('hex', 50);

testDetectors('lunch-money', {
  'lunch-money-access-token': {
    matches: [
      `LUNCHMONEY_TOKEN=«${accessToken}»\n`,
      `client = lunchmoney.Client("«${accessToken}»")`,
      `client = LunchMoney(api_key="«${accessToken}»")`,
    ],
    nonMatches: [
      `const value = '${accessToken}';`,
      `{ "lunchmoney": { "apiKey": "${accessToken.slice(1)}" } }`,
      `const lunchmoney_secret = '${accessToken}0';`,
      `lunchmoney_token: ${'0'.repeat(50)}\n`,
      `lunchmoney${' '.repeat(90)}key = ${accessToken}`,
      `lunchmoney id ${randomUuid()}`,
    ],
  },
});
