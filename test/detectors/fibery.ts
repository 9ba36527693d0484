/** Samples for the detectors of Fibery. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiToken = `${randomText('hex', 8)}.${randomText('hex', 35, 1)}`;

testDetectors('fibery', {
  'fibery-api-token': {
    matches: [`FIBERY_API_TOKEN=«${apiToken}»\n`, `fibery_token: «${apiToken}»\n`, `fibery_key := "«${apiToken}»"`],
    nonMatches: [
      `{ "value": "${apiToken}" }`,
      `const client = new Fibery('${apiToken.slice(1)}');`,
      `client = fibery.Client("${apiToken}0")`,
      `https://api.fibery.com/v1/items?access=${'0'.repeat(8)}.${'0'.repeat(35)}&page=2`,
      `fibery${' '.repeat(90)}key = ${apiToken}`,
      `fibery id ${randomUuid()}`,
    ],
  },
});
