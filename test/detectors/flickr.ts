/** Samples for the detectors of Flickr. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 32);

testDetectors('flickr', {
  'flickr-api-key': {
    matches: [`FLICKR_API_KEY=«${apiKey}»\n`, `flickr_key := "«${apiKey}»"`, `export FLICKR_TOKEN="«${apiKey}»"`],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `headers['flickr-api-key'] = '${apiKey.slice(1)}';`,
      `FLICKR_API_KEY=${apiKey}0\n`,
      `{ "flickr": { "apiKey": "${'0'.repeat(32)}" } }`,
      `flickr${' '.repeat(90)}key = ${apiKey}`,
      `flickr commit ${randomText('hex', 40)}`,
    ],
  },
});
