/** Samples for the detectors of Codacy. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = randomText('base62', 20);

testDetectors('codacy', {
  'codacy-api-token': {
    matches: [
      `CODACY_API_TOKEN=«${apiToken}»\n`,
      `codacy_key := "«${apiToken}»"`,
      `export CODACY_TOKEN="«${apiToken}»"`,
    ],
    nonMatches: [
      `some_key: ${apiToken}`,
      `CODACY_API_TOKEN=${apiToken.slice(1)}\n`,
      `{ "codacy": { "apiKey": "${apiToken}0" } }`,
      `const codacy_secret = '${'0'.repeat(20)}';`,
      `codacy${' '.repeat(90)}key = ${apiToken}`,
      `codacy sha256 ${randomText('hex', 64)}`,
    ],
  },
});
