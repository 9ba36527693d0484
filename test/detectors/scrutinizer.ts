/** Samples for the detectors of Scrutinizer. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessToken = randomText('lowerAlnum', 64);

testDetectors('scrutinizer', {
  'scrutinizer-access-token': {
    matches: [
      `SCRUTINIZER_ACCESS_TOKEN=«${accessToken}»\n`,
      `const scrutinizer_secret = '«${accessToken}»';`,
      `scrutinizer_token: «${accessToken}»\n`,
    ],
    nonMatches: [
      `{ "value": "${accessToken}" }`,
      `$ scrutinizer login ${accessToken.slice(1)}`,
      `SCRUTINIZER_ACCESS_TOKEN=${accessToken}0\n`,
      `{ "scrutinizer": { "apiKey": "${'0'.repeat(64)}" } }`,
      `scrutinizer${' '.repeat(90)}key = ${accessToken}`,
      `scrutinizer commit ${randomText('hex', 40)}`,
    ],
  },
});
