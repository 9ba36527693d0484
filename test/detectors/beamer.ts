/** Samples for the detectors of Beamer. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = `b_${randomText('base62', 44)}`;
const legacyApiKey = `${randomText('base62', 45, 1)}=`;

testDetectors('beamer', {
  'beamer-api-key': {
    matches: [
      `BEAMER_API_KEY=«${apiKey}»\n`,
      `client = Beamer(api_key="«${apiKey}»")`,
      `headers['beamer-api-key'] = '«${apiKey}»';`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `client = Beamer(api_key="${apiKey.slice(1)}")`,
      `export BEAMER_TOKEN="${apiKey}0"`,
      `headers['beamer-api-key'] = 'b_${'0'.repeat(44)}';`,
      `beamer${' '.repeat(90)}key = ${apiKey}`,
      `beamer commit ${randomText('hex', 40)}`,
    ],
  },
  'beamer-legacy-api-key': {
    matches: [
      `BEAMER_API_KEY=«${legacyApiKey}»\n`,
      `beamer_key := "«${legacyApiKey}»"`,
      `export BEAMER_TOKEN="«${legacyApiKey}»"`,
    ],
    nonMatches: [
      `{ "value": "${legacyApiKey}" }`,
      `BEAMER_API_KEY=${legacyApiKey.slice(1)}\n`,
      `{ "beamer": { "apiKey": "${legacyApiKey}0" } }`,
      `const beamer_secret = '${'0'.repeat(45)}=';`,
      `beamer${' '.repeat(90)}key = ${legacyApiKey}`,
      `beamer id ${randomUuid()}`,
    ],
  },
});
