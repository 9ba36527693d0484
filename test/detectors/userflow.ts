/** Samples for the detectors of Userflow. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('lowerAlnum', 29);

testDetectors('userflow', {
  'userflow-api-key': {
    matches: [
      `USERFLOW_API_KEY=«${apiKey}»\n`,
      `https://api.userflow.com/v1/items?access=«${apiKey}»&page=2`,
      `$ userflow login «${apiKey}»`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `USERFLOW_API_KEY=${apiKey.slice(1)}\n`,
      `{ "userflow": { "apiKey": "${apiKey}0" } }`,
      `const userflow_secret = '${'0'.repeat(29)}';`,
      `userflow${' '.repeat(90)}key = ${apiKey}`,
      `userflow id ${randomUuid()}`,
    ],
  },
});
