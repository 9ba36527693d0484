/** Samples for the detectors of LinkPreview. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 32);

testDetectors('linkpreview', {
  'linkpreview-api-key': {
    matches: [
      `LINKPREVIEW_API_KEY=«${apiKey}»\n`,
      `{ "linkpreview": { "apiKey": "«${apiKey}»" } }`,
      `const linkpreview_secret = '«${apiKey}»';`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `export LINKPREVIEW_TOKEN="${apiKey.slice(1)}"`,
      `const client = new Linkpreview('${apiKey}0');`,
      `client = linkpreview.Client("${'0'.repeat(32)}")`,
      `linkpreview${' '.repeat(90)}key = ${apiKey}`,
      `linkpreview commit ${randomText('hex', 40)}`,
    ],
  },
});
