/** Samples for the detectors of Glassnode. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 27);

testDetectors('glassnode', {
  'glassnode-api-key': {
    matches: [
      `GLASSNODE_API_KEY=«${apiKey}»\n`,
      `const client = new Glassnode('«${apiKey}»');`,
      `client = glassnode.Client("«${apiKey}»")`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `export GLASSNODE_TOKEN="${apiKey.slice(1)}"`,
      `const client = new Glassnode('${apiKey}0');`,
      `client = glassnode.Client("${'0'.repeat(27)}")`,
      `glassnode${' '.repeat(90)}key = ${apiKey}`,
      `glassnode commit ${randomText('hex', 40)}`,
    ],
  },
});
