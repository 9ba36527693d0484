/** Samples for the detectors of Fulcrum. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = randomText('lowerAlnum', 80);

testDetectors('fulcrum', {
  'fulcrum-api-token': {
    matches: [
      `FULCRUM_API_TOKEN=«${apiToken}»\n`,
      `fulcrum_key := "«${apiToken}»"`,
      `client = Fulcrum(api_key="«${apiToken}»")`,
    ],
    nonMatches: [
      `VALUE=${apiToken}\n`,
      `export FULCRUM_TOKEN="${apiToken.slice(1)}"`,
      `const client = new Fulcrum('${apiToken}0');`,
      `client = fulcrum.Client("${'0'.repeat(80)}")`,
      `fulcrum${' '.repeat(90)}key = ${apiToken}`,
      `fulcrum commit ${randomText('hex', 40)}`,
    ],
  },
});
