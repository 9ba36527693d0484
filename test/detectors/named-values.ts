/** Samples for keys in rarer spellings of an assignment. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const key = randomText('base62', 32);

testDetectors('named-values', {
  'named-values-build-field': {
    matches: [
      `buildConfigField("String", "API_KEY", "\\"«${key}»\\"")`,
      `buildConfigField 'String', 'API_KEY', '"«${key}»"'\n`,
      `buildConfigField("string", "MAPS_API_KEY", "\\"«${key}»\\"")`,
    ],
    nonMatches: [
      'buildConfigField("String", "API_KEY", "\\"$apiKey\\"")',
      'buildConfigField("String", "API_KEY", apiKey)',
      `buildConfigField("String", "COMMIT", "\\"${key}\\"")`,
      'resValue("string", "app_name", "Keylift")',
    ],
  },
});
