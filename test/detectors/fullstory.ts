/** Samples for the detectors of Fullstory. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `na1.${randomText('base62', 60)}`;
const legacyApiKey = randomText('base62', 88, 1);

testDetectors('fullstory', {
  'fullstory-api-key': {
    matches: [
      `export FULLSTORY_API_KEY=«${apiKey}»`,
      `token = '«eu1.${randomText('base62', 60, 1)}»'`,
      `'fullstory_api_key' => '«${apiKey}»',`,
    ],
    nonMatches: [
      'na1.setAutowireCandidate(false);',
      `x${apiKey}`,
      `na1.${randomText('base62', 19)}`,
      `na1.${'0'.repeat(60)}`,
      apiKey.slice(4),
      `${apiKey.slice(0, 7)} ${apiKey.slice(7)}`,
    ],
  },
  'fullstory-legacy-api-key': {
    matches: [
      `FULLSTORY_API_KEY=«${legacyApiKey}»\n`,
      `https://api.fullstory.com/v1/items?access=«${legacyApiKey}»&page=2`,
      `$ fullstory login «${legacyApiKey}»`,
    ],
    nonMatches: [
      `VALUE=${legacyApiKey}\n`,
      `FULLSTORY_API_KEY=${legacyApiKey.slice(1)}\n`,
      `{ "fullstory": { "apiKey": "${legacyApiKey}0" } }`,
      `const fullstory_secret = '${'0'.repeat(88)}';`,
      `fullstory${' '.repeat(90)}key = ${legacyApiKey}`,
      `fullstory sha256 ${randomText('hex', 64)}`,
    ],
  },
});
