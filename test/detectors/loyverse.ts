/** Samples for the detectors of Loyverse. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const accessToken = randomText('lowerAlnum', 32);

testDetectors('loyverse', {
  'loyverse-access-token': {
    matches: [
      `LOYVERSE_ACCESS_TOKEN=«${accessToken}»\n`,
      `export LOYVERSE_TOKEN="«${accessToken}»"`,
      `const client = new Loyverse('«${accessToken}»');`,
    ],
    nonMatches: [
      `VALUE=${accessToken}\n`,
      `loyverse_token: ${accessToken.slice(1)}\n`,
      `loyverse_key := "${accessToken}0"`,
      `client = Loyverse(api_key="${'0'.repeat(32)}")`,
      `loyverse${' '.repeat(90)}key = ${accessToken}`,
      `loyverse id ${randomUuid()}`,
    ],
  },
});
