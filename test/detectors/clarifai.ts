/** Samples for the detectors of Clarifai. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 32);

testDetectors('clarifai', {
  'clarifai-api-key': {
    matches: [
      `CLARIFAI_PAT=«${apiKey}»\n`,
      `$ clarifai login «${apiKey}»`,
      `{ "clarifai": { "apiKey": "«${apiKey}»" } }`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `export CLARIFAI_TOKEN="${apiKey.slice(1)}"`,
      `const client = new Clarifai('${apiKey}0');`,
      `client = clarifai.Client("${'0'.repeat(32)}")`,
      `clarifai${' '.repeat(90)}key = ${apiKey}`,
      `clarifai commit ${randomText('hex', 40)}`,
    ],
  },
});
