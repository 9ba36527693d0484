/** Samples for the detectors of Dropbox Sign (HelloSign). */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('hex', 64);

testDetectors('dropbox-sign', {
  'dropbox-sign-api-key': {
    matches: [
      `HELLOSIGN_API_KEY=«${apiKey}»\n`,
      `{ "hellosign": { "apiKey": "«${apiKey}»" } }`,
      `$ dropboxsign login «${apiKey}»`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `export HELLOSIGN_TOKEN="${apiKey.slice(1)}"`,
      `const client = new Hellosign('${apiKey}0');`,
      `client = hellosign.Client("${'0'.repeat(64)}")`,
      `hellosign${' '.repeat(90)}key = ${apiKey}`,
      `hellosign commit ${randomText('hex', 40)}`,
    ],
  },
});
