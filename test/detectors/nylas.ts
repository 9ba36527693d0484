/** Samples for the detectors of Nylas. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = `nyk_v0_${randomText('base62', 62)}`;
const accessToken = randomText('base62', 30, 1);

testDetectors('nylas', {
  'nylas-api-key': {
    matches: [
      `export NYLAS_API_KEY=«${apiKey}»`,
      `'nylas_api_key' => '«${apiKey}»',`,
      `<add key="nylasApiKey" value="«${apiKey}»" />`,
    ],
    nonMatches: [
      `x${apiKey}`,
      `nyk_v0_${randomText('base62', 59)}`,
      `nyk_v0_${'0'.repeat(62)}`,
      apiKey.slice(7),
      `${apiKey.slice(0, 10)} ${apiKey.slice(10)}`,
    ],
  },
  'nylas-access-token': {
    matches: [
      `NYLAS_ACCESS_TOKEN=«${accessToken}»\n`,
      `client = Nylas(api_key="«${accessToken}»")`,
      `headers['nylas-api-key'] = '«${accessToken}»';`,
    ],
    nonMatches: [
      `const value = '${accessToken}';`,
      `nylas_key := "${accessToken.slice(1)}"`,
      `client = Nylas(api_key="${accessToken}0")`,
      `export NYLAS_TOKEN="${'0'.repeat(30)}"`,
      `nylas${' '.repeat(90)}key = ${accessToken}`,
      `nylas id ${randomUuid()}`,
    ],
  },
});
