/** Samples for the detectors of BuddyNS. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 40);

testDetectors('buddyns', {
  'buddyns-api-key': {
    matches: [`BUDDYNS_API_KEY=«${apiKey}»\n`, `buddyns_token: «${apiKey}»\n`, `buddyns_key := "«${apiKey}»"`],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `{ "buddyns": { "apiKey": "${apiKey.slice(1)}" } }`,
      `const buddyns_secret = '${apiKey}0';`,
      `buddyns_token: ${'0'.repeat(40)}\n`,
      `buddyns${' '.repeat(90)}key = ${apiKey}`,
      `buddyns sha256 ${randomText('hex', 64)}`,
    ],
  },
});
