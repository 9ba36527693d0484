/** Samples for the detectors of ButterCMS. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiToken = randomText('lowerAlnum', 40);

testDetectors('buttercms', {
  'buttercms-api-token': {
    matches: [
      `BUTTERCMS_API_TOKEN=«${apiToken}»\n`,
      `$ buttercms login «${apiToken}»`,
      `{ "buttercms": { "apiKey": "«${apiToken}»" } }`,
    ],
    nonMatches: [
      `{ "value": "${apiToken}" }`,
      `client = Buttercms(api_key="${apiToken.slice(1)}")`,
      `export BUTTERCMS_TOKEN="${apiToken}0"`,
      `const client = new Buttercms('${'0'.repeat(40)}');`,
      `buttercms${' '.repeat(90)}key = ${apiToken}`,
      `buttercms id ${randomUuid()}`,
    ],
  },
});
