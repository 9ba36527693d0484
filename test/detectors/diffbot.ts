/** Samples for the detectors of Diffbot. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = randomText('lowerAlnum', 32);

testDetectors('diffbot', {
  'diffbot-api-token': {
    matches: [
      `DIFFBOT_API_TOKEN=«${apiToken}»\n`,
      `$ diffbot login «${apiToken}»`,
      `{ "diffbot": { "apiKey": "«${apiToken}»" } }`,
    ],
    nonMatches: [
      `{ "value": "${apiToken}" }`,
      `client = diffbot.Client("${apiToken.slice(1)}")`,
      `https://api.diffbot.com/v1/items?access=${apiToken}0&page=2`,
      `$ diffbot login ${'0'.repeat(32)}`,
      `diffbot${' '.repeat(90)}key = ${apiToken}`,
      `diffbot commit ${randomText('hex', 40)}`,
    ],
  },
});
