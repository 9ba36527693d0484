/** Samples for the detectors of Geocode.xyz. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('lowerAlnum', 28);

testDetectors('geocode-xyz', {
  'geocode-xyz-api-key': {
    matches: [
      `GEOCODE_XYZ_API_KEY=«${apiKey}»\n`,
      `headers['geocode-api-key'] = '«${apiKey}»';`,
      `const geocode_secret = '«${apiKey}»';`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `geocode_key := "${apiKey.slice(1)}"`,
      `client = Geocode(api_key="${apiKey}0")`,
      `export GEOCODE_TOKEN="${'0'.repeat(28)}"`,
      `geocode${' '.repeat(90)}key = ${apiKey}`,
      `geocode id ${randomUuid()}`,
    ],
  },
});
