/** Samples for the detectors of Pastebin. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base64url', 32);

testDetectors('pastebin', {
  'pastebin-api-key': {
    matches: [
      `PASTEBIN_API_KEY=«${apiKey}»\n`,
      `const client = new Pastebin('«${apiKey}»');`,
      `client = pastebin.Client("«${apiKey}»")`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `PASTEBIN_API_KEY=${apiKey.slice(1)}\n`,
      `{ "pastebin": { "apiKey": "${apiKey}0" } }`,
      `const pastebin_secret = '${'0'.repeat(32)}';`,
      `pastebin${' '.repeat(90)}key = ${apiKey}`,
      `pastebin commit ${randomText('hex', 40)}`,
    ],
  },
});
