/** Samples for the detectors of Extractor API. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base62', 40);

testDetectors('extractor-api', {
  'extractor-api-key': {
    matches: [
      `{ "extractorapi": { "apiKey": "«${apiKey}»" } }`,
      `$ extractorapi login «${apiKey}»`,
      `extractorapi_token: «${apiKey}»\n`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `client = extractorapi.Client("${apiKey.slice(1)}")`,
      `https://api.extractorapi.com/v1/items?access=${apiKey}0&page=2`,
      `$ extractorapi login ${'0'.repeat(40)}`,
      `extractorapi${' '.repeat(90)}key = ${apiKey}`,
      `extractorapi id ${randomUuid()}`,
    ],
  },
});
