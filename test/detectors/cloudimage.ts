/** Samples for the detectors of Cloudimage. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 30);

testDetectors('cloudimage', {
  'cloudimage-api-key': {
    matches: [
      `CLOUDIMAGE_API_KEY=«${apiKey}»\n`,
      `$ cloudimage login «${apiKey}»`,
      `{ "cloudimage": { "apiKey": "«${apiKey}»" } }`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `client = cloudimage.Client("${apiKey.slice(1)}")`,
      `https://api.cloudimage.com/v1/items?access=${apiKey}0&page=2`,
      `$ cloudimage login ${'0'.repeat(30)}`,
      `cloudimage${' '.repeat(90)}key = ${apiKey}`,
      `cloudimage sha256 ${randomText('hex', 64)}`,
    ],
  },
});
