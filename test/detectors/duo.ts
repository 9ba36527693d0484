/** Samples for the detectors of Duo Security. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const secretKey = randomText('base62', 40);

testDetectors('duo', {
  'duo-secret-key': {
    matches: [
      `{ "duosecurity": { "apiKey": "«${secretKey}»" } }`,
      `headers['duosecurity-api-key'] = '«${secretKey}»';`,
      `{ "duo_token": "«${secretKey}»" }`,
    ],
    nonMatches: [
      `VALUE=${secretKey}\n`,
      `export DUOSECURITY_TOKEN="${secretKey.slice(1)}"`,
      `headers['duosecurity-api-key'] = '${secretKey}0';`,
      `{ "duosecurity": { "apiKey": "${'0'.repeat(40)}" } }`,
      `duosecurity${' '.repeat(90)}key = ${secretKey}`,
      `duosecurity commit ${randomText('hex', 40)}`,
    ],
  },
});
