/** Samples for the detectors of JumpCloud. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base62', 40);

testDetectors('jumpcloud', {
  'jumpcloud-api-key': {
    matches: [
      `JUMPCLOUD_API_KEY=«${apiKey}»\n`,
      `client = jumpcloud.Client("«${apiKey}»")`,
      `https://api.jumpcloud.com/v1/items?access=«${apiKey}»&page=2`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `client = Jumpcloud(api_key="${apiKey.slice(1)}")`,
      `export JUMPCLOUD_TOKEN="${apiKey}0"`,
      `const client = new Jumpcloud('${'0'.repeat(40)}');`,
      `jumpcloud${' '.repeat(90)}key = ${apiKey}`,
      `jumpcloud id ${randomUuid()}`,
    ],
  },
});
