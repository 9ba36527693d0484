/** Samples for the detectors of Couchbase. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const capellaApiSecret = `${randomText('base64', 90)}`;

testDetectors('couchbase', {
  'couchbase-capella-api-secret': {
    matches: [
      `COUCHBASE_CAPELLA_API_KEY=«${capellaApiSecret}»\n`,
      `const capella_secret = '«${capellaApiSecret}»';`,
      `{ "couchbase": { "apiKey": "«${capellaApiSecret}»" } }`,
    ],
    nonMatches: [
      `VALUE=${capellaApiSecret}\n`,
      `export CAPELLA_TOKEN="${randomText('base64', 59)}"`,
      `COUCHBASE_CAPELLA_API_KEY=${'0'.repeat(90)}\n`,
      `capella${' '.repeat(90)}key = ${capellaApiSecret}`,
      `capella build ${capellaApiSecret}`,
      `capella id ${randomUuid()}`,
    ],
  },
  'couchbase-capella-host': {
    matches: [
      `COUCHBASE_HOST=«${['cb', 'acmeworks12', 'cloud', 'couchbase', 'com'].join('.')}»`,
      `url: "https://«${['cb', 'acmeworks12', 'cloud', 'couchbase', 'com'].join('.')}»/"`,
    ],
    nonMatches: [
      `https://${['cb', 'acmeworks12', 'cloud', 'couchbase', 'com'].join('.')}/some/path`,
      `mail to user@${['cb', 'acmeworks12', 'cloud', 'couchbase', 'com'].join('.')}`,
      `https://www${['cb', 'acmeworks12', 'cloud', 'couchbase', 'com'].join('.').slice(['cb', 'acmeworks12', 'cloud', 'couchbase', 'com'].join('.').indexOf('.cloud.couchbase.com'))}`,
      `https://your-name${['cb', 'acmeworks12', 'cloud', 'couchbase', 'com'].join('.').slice(['cb', 'acmeworks12', 'cloud', 'couchbase', 'com'].join('.').indexOf('.cloud.couchbase.com'))}`,
      `${['cb', 'acmeworks12', 'cloud', 'couchbase', 'com'].join('.')}.attacker.test`,
    ],
  },
});
