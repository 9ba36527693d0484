/** Samples for the detectors of People Data Labs. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 64);

testDetectors('people-data-labs', {
  'people-data-labs-api-key': {
    matches: [
      `{ "peopledatalabs": { "apiKey": "«${apiKey}»" } }`,
      `peopledatalabs_token: «${apiKey}»\n`,
      `const pdl_api_secret = '«${apiKey}»';`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `peopledatalabs_key := "${apiKey.slice(1)}"`,
      `client = Peopledatalabs(api_key="${apiKey}0")`,
      `export PEOPLEDATALABS_TOKEN="${'0'.repeat(64)}"`,
      `peopledatalabs${' '.repeat(90)}key = ${apiKey}`,
      `peopledatalabs commit ${randomText('hex', 40)}`,
    ],
  },
});
