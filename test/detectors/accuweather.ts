/** Samples for the detectors of AccuWeather. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 32);
const legacyApiKey = randomText('base62', 35, 1);

testDetectors('accuweather', {
  'accuweather-api-key': {
    matches: [
      `ACCUWEATHER_API_KEY=«${apiKey}»\n`,
      `client = Accuweather(api_key="«${apiKey}»")`,
      `export ACCUWEATHER_TOKEN="«${apiKey}»"`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `export ACCUWEATHER_TOKEN="${apiKey.slice(1)}"`,
      `const client = new Accuweather('${apiKey}0');`,
      `client = accuweather.Client("${'0'.repeat(32)}")`,
      `accuweather${' '.repeat(90)}key = ${apiKey}`,
      `accuweather commit ${randomText('hex', 40)}`,
    ],
  },
  'accuweather-legacy-api-key': {
    matches: [
      `ACCUWEATHER_API_KEY=«${legacyApiKey}»\n`,
      `const client = new Accuweather('«${legacyApiKey}»');`,
      `client = accuweather.Client("«${legacyApiKey}»")`,
    ],
    nonMatches: [
      `{ "value": "${legacyApiKey}" }`,
      `ACCUWEATHER_API_KEY=${legacyApiKey.slice(1)}\n`,
      `{ "accuweather": { "apiKey": "${legacyApiKey}0" } }`,
      `const accuweather_secret = '${'0'.repeat(35)}';`,
      `accuweather${' '.repeat(90)}key = ${legacyApiKey}`,
      `ACCUWEATHER_API_KEY=${randomText('aB3dE%', 35)}`,
      `accuweather commit ${randomText('hex', 40)}`,
    ],
  },
});
