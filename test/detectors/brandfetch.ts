/** Samples for the detectors of Brandfetch. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = `${randomText('base62', 43)}=`;
const legacyApiKey = randomText('base62', 40, 1);

testDetectors('brandfetch', {
  'brandfetch-api-key': {
    matches: [
      `BRANDFETCH_API_KEY=«${apiKey}»\n`,
      `$ brandfetch login «${apiKey}»`,
      `{ "brandfetch": { "apiKey": "«${apiKey}»" } }`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `client = brandfetch.Client("${apiKey.slice(1)}")`,
      `https://api.brandfetch.com/v1/items?access=${apiKey}0&page=2`,
      `$ brandfetch login ${'0'.repeat(43)}=`,
      `brandfetch${' '.repeat(90)}key = ${apiKey}`,
      `brandfetch sha256 ${randomText('hex', 64)}`,
    ],
  },
  'brandfetch-legacy-api-key': {
    matches: [
      `BRANDFETCH_API_KEY=«${legacyApiKey}»\n`,
      `const client = new Brandfetch('«${legacyApiKey}»');`,
      `client = brandfetch.Client("«${legacyApiKey}»")`,
    ],
    nonMatches: [
      `{ "value": "${legacyApiKey}" }`,
      `$ brandfetch login ${legacyApiKey.slice(1)}`,
      `BRANDFETCH_API_KEY=${legacyApiKey}0\n`,
      `{ "brandfetch": { "apiKey": "${'0'.repeat(40)}" } }`,
      `brandfetch${' '.repeat(90)}key = ${legacyApiKey}`,
      `brandfetch id ${randomUuid()}`,
    ],
  },
});
