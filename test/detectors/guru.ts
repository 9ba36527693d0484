/** Samples for the detectors of Guru. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiToken = randomUuid();

testDetectors('guru', {
  'guru-api-token': {
    matches: [`GURU_API_TOKEN=«${apiToken}»\n`, `guru_key := "«${apiToken}»"`, `export GURU_TOKEN="«${apiToken}»"`],
    nonMatches: [
      `const value = '${apiToken}';`,
      `{ "guru": { "apiKey": "${apiToken.slice(1)}" } }`,
      `const guru_secret = '${apiToken}0';`,
      `guru_token: ${'00000000-0000-0000-0000-000000000000'}\n`,
      `guru${' '.repeat(90)}key = ${apiToken}`,
      `guru commit ${randomText('hex', 40)}`,
    ],
  },
});
