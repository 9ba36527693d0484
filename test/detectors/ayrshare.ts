/** Samples for the detectors of Ayrshare. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = `${randomText('upperAlnum', 8)}-${randomText('upperAlnum', 8, 1)}-${randomText('upperAlnum', 8, 2)}-${randomText('upperAlnum', 8, 3)}`;

testDetectors('ayrshare', {
  'ayrshare-api-key': {
    matches: [
      `AYRSHARE_API_KEY=«${apiKey}»\n`,
      `ayrshare_key := "«${apiKey}»"`,
      `client = Ayrshare(api_key="«${apiKey}»")`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `$ ayrshare login ${apiKey.slice(1)}`,
      `AYRSHARE_API_KEY=${apiKey}0\n`,
      `{ "ayrshare": { "apiKey": "${'0'.repeat(8)}-${'0'.repeat(8)}-${'0'.repeat(8)}-${'0'.repeat(8)}" } }`,
      `ayrshare${' '.repeat(90)}key = ${apiKey}`,
      `ayrshare id ${randomUuid()}`,
    ],
  },
});
