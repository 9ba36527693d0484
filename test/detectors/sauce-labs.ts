/** Samples for the detectors of Sauce Labs. */
import { testDetectors } from '../support/detectorTester';
import { randomUuid } from '../support/samples';

const accessKey = randomUuid();

testDetectors('sauce-labs', {
  'sauce-labs-access-key': {
    matches: [
      `{ "saucelabs": { "apiKey": "«${accessKey}»" } }`,
      `saucelabs_key := "«${accessKey}»"`,
      `sauce--token: «${accessKey}»\n`,
    ],
    nonMatches: [
      `{ "value": "${accessKey}" }`,
      `client = Saucelabs(api_key="${accessKey.slice(1)}")`,
      `export SAUCELABS_TOKEN="${accessKey}0"`,
      `headers['saucelabs-api-key'] = '${'00000000-0000-0000-0000-000000000000'}';`,
      `saucelabs${' '.repeat(90)}key = ${accessKey}`,
      `saucelabs id ${randomUuid()}`,
    ],
  },
});
