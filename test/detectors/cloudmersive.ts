/** Samples for the detectors of Cloudmersive. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 36);

testDetectors('cloudmersive', {
  'cloudmersive-api-key': {
    matches: [
      `CLOUDMERSIVE_API_KEY=«${apiKey}»\n`,
      `{ "cloudmersive": { "apiKey": "«${apiKey}»" } }`,
      `const cloudmersive_secret = '«${apiKey}»';`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `client = cloudmersive.Client("${apiKey.slice(1)}")`,
      `https://api.cloudmersive.com/v1/items?access=${apiKey}0&page=2`,
      `$ cloudmersive login ${'0'.repeat(36)}`,
      `cloudmersive${' '.repeat(90)}key = ${apiKey}`,
      `cloudmersive commit ${randomText('hex', 40)}`,
    ],
  },
});
