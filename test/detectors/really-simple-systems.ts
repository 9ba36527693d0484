/** Samples for the detectors of Really Simple Systems (Spotler CRM). */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiToken = `ey${randomText('base62', 153)}.ey${randomText('base62', 956, 1)}`;

testDetectors('really-simple-systems', {
  'really-simple-systems-api-token': {
    matches: [
      `{ "reallysimplesystems": { "apiKey": "«${apiToken}»" } }`,
      `client = reallysimplesystems.Client("«${apiToken}»")`,
      `$ reallysimplesystems login «${apiToken}»`,
    ],
    nonMatches: [
      `some_key: ${apiToken}`,
      `reallysimplesystems_token: ey${randomText('base62', 153)}.ey${randomText('base62', 915, 1)}\n`,
      `client = Reallysimplesystems(api_key="ey${'0'.repeat(153)}.ey${'0'.repeat(956)}")`,
      `reallysimplesystems${' '.repeat(90)}key = ${apiToken}`,
      `export REALLYSIMPLESYSTEMS_TOKEN="${apiToken.slice(0, 9)}?${apiToken.slice(10)}"`,
      `reallysimplesystems id ${randomUuid()}`,
    ],
  },
});
