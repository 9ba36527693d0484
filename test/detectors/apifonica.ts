/** Samples for the detectors of Apifonica. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const authToken = `${randomText('lowerAlnum', 11)}-${randomText('lowerAlnum', 4, 1)}-${randomText('lowerAlnum', 4, 2)}-${randomText('lowerAlnum', 4, 3)}-${randomText('lowerAlnum', 12, 4)}`;

testDetectors('apifonica', {
  'apifonica-auth-token': {
    matches: [
      `APIFONICA_TOKEN=«${authToken}»\n`,
      `apifonica_token: «${authToken}»\n`,
      `apifonica_key := "«${authToken}»"`,
    ],
    nonMatches: [
      `{ "value": "${authToken}" }`,
      `{ "apifonica": { "apiKey": "${authToken.slice(1)}" } }`,
      `const apifonica_secret = '${authToken}0';`,
      `apifonica_token: ${'0'.repeat(11)}-${'0'.repeat(4)}-${'0'.repeat(4)}-${'0'.repeat(4)}-${'0'.repeat(12)}\n`,
      `apifonica${' '.repeat(90)}key = ${authToken}`,
      `apifonica id ${randomUuid()}`,
    ],
  },
});
