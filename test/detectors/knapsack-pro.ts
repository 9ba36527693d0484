/** Samples for the detectors of Knapsack Pro. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const testSuiteToken = randomText('lowerAlnum', 32);

testDetectors('knapsack-pro', {
  'knapsack-pro-test-suite-token': {
    matches: [
      `{ "knapsackpro": { "apiKey": "«${testSuiteToken}»" } }`,
      `knapsackpro_key := "«${testSuiteToken}»"`,
      `client = KnapsackPro(api_key="«${testSuiteToken}»")`,
    ],
    nonMatches: [
      `{ "value": "${testSuiteToken}" }`,
      `knapsackpro_token: ${testSuiteToken.slice(1)}\n`,
      `knapsackpro_key := "${testSuiteToken}0"`,
      `client = Knapsackpro(api_key="${'0'.repeat(32)}")`,
      `knapsackpro${' '.repeat(90)}key = ${testSuiteToken}`,
      `knapsackpro commit ${randomText('hex', 40)}`,
    ],
  },
});
