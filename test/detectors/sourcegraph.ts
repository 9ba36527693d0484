/** Samples for the detectors of Sourcegraph. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessToken = `sgp_${randomText('hex', 16)}_${randomText('hex', 40, 1)}`;
const localAccessToken = `sgp_local_${randomText('hex', 40, 1)}`;
const codyToken = `slk_${randomText('hex', 64, 2)}`;
const legacyAccessToken = randomText('hex', 40, 3);

testDetectors('sourcegraph', {
  'sourcegraph-access-token': {
    matches: [
      `src_access_token: «${accessToken}»\n`,
      `src_access_token = "«${accessToken}»"`,
      `srcAccessToken := "«${accessToken}»"`,
    ],
    nonMatches: [
      `x${accessToken}`,
      accessToken.slice(0, -1),
      `${accessToken}0`,
      `sgp_${'0'.repeat(16)}_${'0'.repeat(40)}`,
      accessToken.slice(4),
    ],
  },
  'sourcegraph-local-access-token': {
    matches: [
      `const srcAccessToken = '«${localAccessToken}»';`,
      `token = '«sgp_${randomText('hex', 40, 2)}»'`,
      `src_access_token: «${localAccessToken}»\n`,
    ],
    nonMatches: [
      `x${localAccessToken}`,
      localAccessToken.slice(0, -1),
      `${localAccessToken}0`,
      `sgp_local_${'0'.repeat(40)}`,
      localAccessToken.slice(10),
    ],
  },
  'sourcegraph-cody-token': {
    matches: [
      `sourcegraphCodyToken := "«${codyToken}»"`,
      `token = '«sgd_${randomText('hex', 64, 3)}»'`,
      `export SOURCEGRAPH_CODY_TOKEN=«${codyToken}»`,
    ],
    nonMatches: [`x${codyToken}`, codyToken.slice(0, -1), `${codyToken}0`, `slk_${'0'.repeat(64)}`, codyToken.slice(4)],
  },
  'sourcegraph-legacy-access-token': {
    matches: [
      `{ "sourcegraph": { "apiKey": "«${legacyAccessToken}»" } }`,
      `headers['sourcegraph-api-key'] = '«${legacyAccessToken}»';`,
      `const sourcegraph_secret = '«${legacyAccessToken}»';`,
    ],
    nonMatches: [
      `const value = '${legacyAccessToken}';`,
      `client = Sourcegraph(api_key="${legacyAccessToken.slice(1)}")`,
      `export SOURCEGRAPH_TOKEN="${legacyAccessToken}0"`,
      `headers['sourcegraph-api-key'] = '${'0'.repeat(40)}';`,
      `sourcegraph${' '.repeat(90)}key = ${legacyAccessToken}`,
      `sourcegraph sha256 ${randomText('hex', 64)}`,
    ],
  },
});
