/** Samples for the detectors of Coveralls. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiToken = randomText('base62', 37);
const repoToken = randomText('base62', 32, 1);

testDetectors('coveralls', {
  'coveralls-api-token': {
    matches: [
      `COVERALLS_TOKEN=«${apiToken}»\n`,
      `client = Coveralls(api_key="«${apiToken}»")`,
      `export COVERALLS_TOKEN="«${apiToken}»"`,
    ],
    nonMatches: [
      `VALUE=${apiToken}\n`,
      `const coveralls_secret = '${apiToken.slice(1)}';`,
      `coveralls_token: ${apiToken}0\n`,
      `coveralls_key := "${'0'.repeat(37)}"`,
      `coveralls${' '.repeat(90)}key = ${apiToken}`,
      `coveralls id ${randomUuid()}`,
    ],
  },
  'coveralls-repo-token': {
    matches: [
      `COVERALLS_REPO_TOKEN=«${repoToken}»\n`,
      `client = Coveralls(api_key="«${repoToken}»")`,
      `headers['coveralls-api-key'] = '«${repoToken}»';`,
    ],
    nonMatches: [
      `VALUE=${repoToken}\n`,
      `coveralls_token: ${randomText('base62', 31, 1)}\n`,
      `client = Coveralls(api_key="${'0'.repeat(32)}")`,
      `coveralls${' '.repeat(90)}key = ${repoToken}`,
      `coveralls build ${repoToken}`,
      `coveralls commit ${randomText('hex', 40)}`,
    ],
  },
});
