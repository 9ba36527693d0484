/** Samples for the detectors of Voicegain. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const jwtToken = `ey${randomText('base64url', 34)}.ey${randomText('base64url', 108, 1)}.${randomText('base64url', 43, 2)}`;

testDetectors('voicegain', {
  'voicegain-jwt-token': {
    matches: [
      `VOICEGAIN_TOKEN=«${jwtToken}»\n`,
      `const client = new Voicegain('«${jwtToken}»');`,
      `client = voicegain.Client("«${jwtToken}»")`,
    ],
    nonMatches: [
      `const value = '${jwtToken}';`,
      `voicegain_token: ${jwtToken.slice(1)}\n`,
      `voicegain_key := "${jwtToken}0"`,
      `client = Voicegain(api_key="ey${'0'.repeat(34)}.ey${'0'.repeat(108)}.${'0'.repeat(43)}")`,
      `voicegain${' '.repeat(90)}key = ${jwtToken}`,
      `voicegain id ${randomUuid()}`,
    ],
  },
});
