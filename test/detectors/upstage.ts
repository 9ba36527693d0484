/** Samples for the detectors of Upstage. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const legacyApiKey = randomText('base62', 45);

testDetectors('upstage', {
  'upstage-legacy-api-key': {
    matches: [
      `UPSTAGE_API_KEY=«${legacyApiKey}»\n`,
      `export UPSTAGE_TOKEN="«${legacyApiKey}»"`,
      `{ "upstage": { "apiKey": "«${legacyApiKey}»" } }`,
    ],
    nonMatches: [
      `{ "value": "${legacyApiKey}" }`,
      `UPSTAGE_API_KEY=${randomText('base62', 39)}\n`,
      `const upstage_secret = '${'0'.repeat(45)}';`,
      `upstage${' '.repeat(90)}key = ${legacyApiKey}`,
      `upstage build ${legacyApiKey}`,
      `upstage id ${randomUuid()}`,
    ],
  },
});
