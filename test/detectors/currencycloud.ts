/** Samples for the detectors of Currencycloud. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 64);

testDetectors('currencycloud', {
  'currencycloud-api-key': {
    matches: [
      `CURRENCYCLOUD_API_KEY=«${apiKey}»\n`,
      `$ currencycloud login «${apiKey}»`,
      `{ "currencycloud": { "apiKey": "«${apiKey}»" } }`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `$ currencycloud login ${apiKey.slice(1)}`,
      `CURRENCYCLOUD_API_KEY=${apiKey}0\n`,
      `{ "currencycloud": { "apiKey": "${'0'.repeat(64)}" } }`,
      `currencycloud${' '.repeat(90)}key = ${apiKey}`,
      `currencycloud commit ${randomText('hex', 40)}`,
    ],
  },
});
