/** Samples for the detectors of Kantata (Mavenlink). */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessToken = randomText('lowerAlnum', 64);

testDetectors('kantata', {
  'kantata-access-token': {
    matches: [
      `MAVENLINK_ACCESS_TOKEN=«${accessToken}»\n`,
      `const client = new Mavenlink('«${accessToken}»');`,
      `client = mavenlink.Client("«${accessToken}»")`,
    ],
    nonMatches: [
      `const value = '${accessToken}';`,
      `{ "mavenlink": { "apiKey": "${accessToken.slice(1)}" } }`,
      `const mavenlink_secret = '${accessToken}0';`,
      `mavenlink_token: ${'0'.repeat(64)}\n`,
      `mavenlink${' '.repeat(90)}key = ${accessToken}`,
      `mavenlink commit ${randomText('hex', 40)}`,
    ],
  },
});
