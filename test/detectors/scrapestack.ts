/** Samples for the detectors of scrapestack. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const accessKey = randomText('lowerAlnum', 32);

testDetectors('scrapestack', {
  'scrapestack-access-key': {
    matches: [
      `SCRAPESTACK_ACCESS_KEY=«${accessKey}»\n`,
      `scrapestack_token: «${accessKey}»\n`,
      `scrapestack_key := "«${accessKey}»"`,
    ],
    nonMatches: [
      `{ "value": "${accessKey}" }`,
      `{ "scrapestack": { "apiKey": "${accessKey.slice(1)}" } }`,
      `const scrapestack_secret = '${accessKey}0';`,
      `scrapestack_token: ${'0'.repeat(32)}\n`,
      `scrapestack${' '.repeat(90)}key = ${accessKey}`,
      `scrapestack id ${randomUuid()}`,
    ],
  },
});
