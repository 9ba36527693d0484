/** Samples for the detectors of Pixabay. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `${randomText('digits', 7)}-${randomText('hex', 25, 1)}`;

testDetectors('pixabay', {
  'pixabay-api-key': {
    matches: [
      `PIXABAY_API_KEY=«${apiKey}»\n`,
      `client = Pixabay(api_key="«${apiKey}»")`,
      `export PIXABAY_TOKEN="«${apiKey}»"`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `export PIXABAY_TOKEN="${randomText('digits', 7)}-${randomText('hex', 24, 1)}"`,
      `client = pixabay.Client("${'0'.repeat(7)}-${'0'.repeat(25)}")`,
      `pixabay${' '.repeat(90)}key = ${apiKey}`,
      `https://api.pixabay.com/v1/items?access=${apiKey.slice(0, 9)}?${apiKey.slice(10)}&page=2`,
      `pixabay sha256 ${randomText('hex', 64)}`,
    ],
  },
});
