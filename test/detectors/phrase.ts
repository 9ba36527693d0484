/** Samples for the detectors of Phrase. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessToken = randomText('lowerAlnum', 64);

testDetectors('phrase', {
  'phrase-access-token': {
    matches: [
      `{ "phraseapp": { "apiKey": "«${accessToken}»" } }`,
      `const phraseapp_secret = '«${accessToken}»';`,
      `# phrase.com\napi_key = '«${accessToken}»'`,
    ],
    nonMatches: [
      `VALUE=${accessToken}\n`,
      `phraseapp_token: ${accessToken.slice(1)}\n`,
      `phraseapp_key := "${accessToken}0"`,
      `client = Phraseapp(api_key="${'0'.repeat(64)}")`,
      `phraseapp${' '.repeat(90)}key = ${accessToken}`,
      `phraseapp sha256 ${randomText('hex', 64)}`,
    ],
  },
});
