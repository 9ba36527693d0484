/** Samples for the detectors of Cloudplan. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('upperAlnum', 32);

testDetectors('cloudplan', {
  'cloudplan-api-key': {
    matches: [
      `CLOUDPLAN_API_KEY=«${apiKey}»\n`,
      `https://api.cloudplan.com/v1/items?access=«${apiKey}»&page=2`,
      `$ cloudplan login «${apiKey}»`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `client = cloudplan.Client("${apiKey.slice(1)}")`,
      `https://api.cloudplan.com/v1/items?access=${apiKey}0&page=2`,
      `$ cloudplan login ${'0'.repeat(32)}`,
      `cloudplan${' '.repeat(90)}key = ${apiKey}`,
      `cloudplan commit ${randomText('hex', 40)}`,
    ],
  },
});
