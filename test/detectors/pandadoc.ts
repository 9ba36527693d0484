/** Samples for the detectors of PandaDoc. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base62', 40);

testDetectors('pandadoc', {
  'pandadoc-api-key': {
    matches: [
      `PANDADOC_API_KEY=«${apiKey}»\n`,
      `{ "pandadoc": { "apiKey": "«${apiKey}»" } }`,
      `const pandadoc_secret = '«${apiKey}»';`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `$ pandadoc login ${apiKey.slice(1)}`,
      `PANDADOC_API_KEY=${apiKey}0\n`,
      `{ "pandadoc": { "apiKey": "${'0'.repeat(40)}" } }`,
      `pandadoc${' '.repeat(90)}key = ${apiKey}`,
      `pandadoc id ${randomUuid()}`,
    ],
  },
});
