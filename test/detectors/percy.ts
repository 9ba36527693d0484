/** Samples for the detectors of Percy. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const projectToken = randomText('hex', 64);
const prefixedToken = `web_${randomText('hex', 64, 1)}`;

testDetectors('percy', {
  'percy-project-token': {
    matches: [
      `PERCY_TOKEN=«${projectToken}»\n`,
      `headers['percy-api-key'] = '«${projectToken}»';`,
      `const percy_secret = '«${projectToken}»';`,
    ],
    nonMatches: [
      `some_key: ${projectToken}`,
      `headers['percy-api-key'] = '${projectToken.slice(1)}';`,
      `PERCY_TOKEN=${projectToken}0\n`,
      `{ "percy": { "apiKey": "${'0'.repeat(64)}" } }`,
      `percy${' '.repeat(90)}key = ${projectToken}`,
      `percy commit ${randomText('hex', 40)}`,
    ],
  },
  'percy-prefixed-token': {
    matches: [
      `export PERCY_TOKEN=«${prefixedToken}»`,
      `token = '«res_${randomText('hex', 64, 2)}»'`,
      `token = '«vmw_${randomText('hex', 64, 2)}»'`,
    ],
    nonMatches: [
      `x${prefixedToken}`,
      prefixedToken.slice(0, -1),
      `${prefixedToken}0`,
      `web_${'0'.repeat(64)}`,
      prefixedToken.slice(4),
    ],
  },
});
