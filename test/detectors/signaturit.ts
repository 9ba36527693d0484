/** Samples for the detectors of Signaturit. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessToken = randomText('base62', 86);

testDetectors('signaturit', {
  'signaturit-access-token': {
    matches: [
      `SIGNATURIT_ACCESS_TOKEN=«${accessToken}»\n`,
      `signaturit_key := "«${accessToken}»"`,
      `client = Signaturit(api_key="«${accessToken}»")`,
    ],
    nonMatches: [
      `{ "value": "${accessToken}" }`,
      `SIGNATURIT_ACCESS_TOKEN=${accessToken.slice(1)}\n`,
      `{ "signaturit": { "apiKey": "${accessToken}0" } }`,
      `const signaturit_secret = '${'0'.repeat(86)}';`,
      `signaturit${' '.repeat(90)}key = ${accessToken}`,
      `signaturit commit ${randomText('hex', 40)}`,
    ],
  },
});
