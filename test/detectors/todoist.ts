/** Samples for the detectors of Todoist. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiToken = randomText('lowerAlnum', 40);

testDetectors('todoist', {
  'todoist-api-token': {
    matches: [
      `TODOIST_API_TOKEN=«${apiToken}»\n`,
      `$ todoist login «${apiToken}»`,
      `{ "todoist": { "apiKey": "«${apiToken}»" } }`,
    ],
    nonMatches: [
      `VALUE=${apiToken}\n`,
      `todoist_token: ${apiToken.slice(1)}\n`,
      `todoist_key := "${apiToken}0"`,
      `client = Todoist(api_key="${'0'.repeat(40)}")`,
      `todoist${' '.repeat(90)}key = ${apiToken}`,
      `todoist id ${randomUuid()}`,
    ],
  },
});
