/** Samples for the detectors of Stability AI. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = `sk-${randomText('base62', 48)}`;

testDetectors('stability-ai', {
  'stability-ai-api-key': {
    matches: [
      `STABILITY_API_KEY=«${apiKey}»\n`,
      `{ "stability": { "apiKey": "«${apiKey}»" } }`,
      `# stable-diffusion\napi_key = '«${apiKey}»'`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `export STABILITY_TOKEN="${apiKey.slice(1)}"`,
      `const client = new Stability('${apiKey}0');`,
      `client = stability.Client("sk-${'0'.repeat(48)}")`,
      `stability${' '.repeat(90)}key = ${apiKey}`,
      `stability id ${randomUuid()}`,
    ],
  },
});
