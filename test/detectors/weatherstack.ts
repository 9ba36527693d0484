/** Samples for the detectors of weatherstack. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessKey = randomText('lowerAlnum', 32);

testDetectors('weatherstack', {
  'weatherstack-access-key': {
    matches: [
      `WEATHERSTACK_ACCESS_KEY=«${accessKey}»\n`,
      `export WEATHERSTACK_TOKEN="«${accessKey}»"`,
      `const client = new Weatherstack('«${accessKey}»');`,
    ],
    nonMatches: [
      `VALUE=${accessKey}\n`,
      `WEATHERSTACK_ACCESS_KEY=${accessKey.slice(1)}\n`,
      `{ "weatherstack": { "apiKey": "${accessKey}0" } }`,
      `const weatherstack_secret = '${'0'.repeat(32)}';`,
      `weatherstack${' '.repeat(90)}key = ${accessKey}`,
      `weatherstack sha256 ${randomText('hex', 64)}`,
    ],
  },
});
