/** Samples for the detectors of Coinlib. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 16);

testDetectors('coinlib', {
  'coinlib-api-key': {
    matches: [
      `COINLIB_API_KEY=«${apiKey}»\n`,
      `coinlib_token: «${apiKey}»\n`,
      `client = Coinlib(api_key="«${apiKey}»")`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `COINLIB_API_KEY=${apiKey.slice(1)}\n`,
      `{ "coinlib": { "apiKey": "${apiKey}0" } }`,
      `const coinlib_secret = '${'0'.repeat(16)}';`,
      `coinlib${' '.repeat(90)}key = ${apiKey}`,
      `coinlib commit ${randomText('hex', 40)}`,
    ],
  },
});
