/** Samples for the detectors of Codequiry. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 64);

testDetectors('codequiry', {
  'codequiry-api-key': {
    matches: [
      `CODEQUIRY_API_KEY=«${apiKey}»\n`,
      `const codequiry_secret = '«${apiKey}»';`,
      `codequiry_token: «${apiKey}»\n`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `codequiry_token: ${apiKey.slice(1)}\n`,
      `codequiry_key := "${apiKey}0"`,
      `client = Codequiry(api_key="${'0'.repeat(64)}")`,
      `codequiry${' '.repeat(90)}key = ${apiKey}`,
      `codequiry commit ${randomText('hex', 40)}`,
    ],
  },
});
