/** Samples for the detectors of Carbon Interface. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 21);

testDetectors('carbon-interface', {
  'carbon-interface-api-key': {
    matches: [
      `{ "carboninterface": { "apiKey": "«${apiKey}»" } }`,
      `carboninterface_token: «${apiKey}»\n`,
      `export CARBON_INTERFACE_TOKEN="«${apiKey}»"`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `client = Carboninterface(api_key="${apiKey.slice(1)}")`,
      `export CARBONINTERFACE_TOKEN="${apiKey}0"`,
      `headers['carboninterface-api-key'] = '${'0'.repeat(21)}';`,
      `carboninterface${' '.repeat(90)}key = ${apiKey}`,
      `carboninterface commit ${randomText('hex', 40)}`,
    ],
  },
});
