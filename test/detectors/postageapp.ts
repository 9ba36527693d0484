/** Samples for the detectors of PostageApp. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 32);

testDetectors('postageapp', {
  'postageapp-api-key': {
    matches: [
      `POSTAGEAPP_API_KEY=«${apiKey}»\n`,
      `const postageapp_secret = '«${apiKey}»';`,
      `const client = new PostageApp('«${apiKey}»');`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `client = postageapp.Client("${apiKey.slice(1)}")`,
      `https://api.postageapp.com/v1/items?access=${apiKey}0&page=2`,
      `$ postageapp login ${'0'.repeat(32)}`,
      `postageapp${' '.repeat(90)}key = ${apiKey}`,
      `postageapp commit ${randomText('hex', 40)}`,
    ],
  },
});
