/** Samples for keys in rarer spellings of an assignment. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const key = randomText('base62', 32);

testDetectors('named-values', {
  'named-values-rust': {
    matches: [
      `const API_KEY: &str = "«${key}»";`,
      `pub static ACCESS_TOKEN: &'static str = "«${key}»";`,
      `const SECRET: &[u8] = b"«${key}»";`,
    ],
    nonMatches: [
      `const NAME: &str = "${key}";`,
      'const API_KEY: &str = "API_KEY";',
      'const TOKEN: &str = "Authorization";',
      `const CSRF_TOKEN: &str = "${key}";`,
      'const API_KEY: &str = env!("API_KEY");',
    ],
  },
  'named-values-entity': {
    matches: [
      `<div data-page="{&quot;apiKey&quot;:&quot;«${key}»&quot;}">`,
      `<p>token=&quot;«${key}»&quot;</p>`,
      `{&#34;client_secret&#34;:&#34;«${key}»&#34;}`,
    ],
    nonMatches: [
      `{&quot;name&quot;:&quot;${key}&quot;}`,
      '{&quot;apiKey&quot;:&quot;your-api-key&quot;}',
      '{&quot;token&quot;:&quot;authorization&quot;}',
      `{&quot;csrf_token&quot;:&quot;${key}&quot;}`,
    ],
  },
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
