/** Samples for the detectors of lemlist. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('hex', 32);

testDetectors('lemlist', {
  'lemlist-api-key': {
    matches: [`LEMLIST_API_KEY=«${apiKey}»\n`, `const lemlist_secret = '«${apiKey}»';`, `lemlist_token: «${apiKey}»\n`],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `https://api.lemlist.com/v1/items?access=${apiKey.slice(1)}&page=2`,
      `$ lemlist login ${apiKey}0`,
      `LEMLIST_API_KEY=${'0'.repeat(32)}\n`,
      `lemlist${' '.repeat(90)}key = ${apiKey}`,
      `lemlist id ${randomUuid()}`,
    ],
  },
});
