/** Samples for the detectors of Typeform. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const personalAccessToken = `tfp_${randomText('base62', 53)}`;
const legacyApiKey = randomText('base62', 44, 1);

testDetectors('typeform', {
  'typeform-personal-access-token': {
    matches: [
      `typeformToken := "«${personalAccessToken}»"`,
      `export TYPEFORM_TOKEN=«${personalAccessToken}»`,
      `'typeform_token' => '«${personalAccessToken}»',`,
    ],
    nonMatches: [
      `x${personalAccessToken}`,
      `tfp_${randomText('base62', 39)}`,
      `tfp_${'0'.repeat(53)}`,
      personalAccessToken.slice(4),
      `${personalAccessToken.slice(0, 7)} ${personalAccessToken.slice(7)}`,
    ],
  },
  'typeform-legacy-api-key': {
    matches: [
      `TYPEFORM_API_KEY=«${legacyApiKey}»\n`,
      `const typeform_secret = '«${legacyApiKey}»';`,
      `typeform_token: «${legacyApiKey}»\n`,
    ],
    nonMatches: [
      `some_key: ${legacyApiKey}`,
      `{ "typeform": { "apiKey": "${legacyApiKey.slice(1)}" } }`,
      `const typeform_secret = '${legacyApiKey}0';`,
      `typeform_token: ${'0'.repeat(44)}\n`,
      `typeform${' '.repeat(90)}key = ${legacyApiKey}`,
      `typeform id ${randomUuid()}`,
    ],
  },
});
