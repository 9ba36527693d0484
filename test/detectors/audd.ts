/** Samples for the detectors of AudD. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiToken = randomText('lowerAlnum', 32);

testDetectors('audd', {
  'audd-api-token': {
    matches: [
      `{ "audd": { "apiKey": "«${apiToken}»" } }`,
      `audd_token: «${apiToken}»\n`,
      `client = Audd(api_key="«${apiToken}»")`,
    ],
    nonMatches: [
      `VALUE=${apiToken}\n`,
      `audd_token: ${apiToken.slice(1)}\n`,
      `audd_key := "${apiToken}0"`,
      `client = Audd(api_key="${'0'.repeat(32)}")`,
      `audd${' '.repeat(90)}key = ${apiToken}`,
      `audd id ${randomUuid()}`,
    ],
  },
});
