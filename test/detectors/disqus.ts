/** Samples for the detectors of Disqus. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base62', 64);

testDetectors('disqus', {
  'disqus-api-key': {
    matches: [
      `DISQUS_API_SECRET=«${apiKey}»\n`,
      `{ "disqus": { "apiKey": "«${apiKey}»" } }`,
      `const disqus_secret = '«${apiKey}»';`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `$ disqus login ${apiKey.slice(1)}`,
      `DISQUS_API_SECRET=${apiKey}0\n`,
      `{ "disqus": { "apiKey": "${'0'.repeat(64)}" } }`,
      `disqus${' '.repeat(90)}key = ${apiKey}`,
      `disqus id ${randomUuid()}`,
    ],
  },
});
