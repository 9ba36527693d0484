/** Samples for the detectors of Bannerbear. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const masterKey = `bb_ma_${randomText('hex', 30)}`;
const projectKey = `bb_pr_${randomText('hex', 30, 1)}`;
const legacyApiKey = `${randomText('base62', 22, 2)}tt`;

testDetectors('bannerbear', {
  'bannerbear-master-key': {
    matches: [
      `{ "bannerbearMasterKey": "«${masterKey}»" }`,
      `const bannerbearMasterKey = '«${masterKey}»';`,
      `bannerbear_master_key: «${masterKey}»\n`,
    ],
    nonMatches: [
      `x${masterKey}`,
      masterKey.slice(0, -1),
      `${masterKey}0`,
      `bb_ma_${'0'.repeat(30)}`,
      masterKey.slice(6),
    ],
  },
  'bannerbear-project-key': {
    matches: [
      `BANNERBEAR_API_KEY=«${projectKey}»\n`,
      `{ "bannerbearApiKey": "«${projectKey}»" }`,
      `const bannerbearApiKey = '«${projectKey}»';`,
    ],
    nonMatches: [
      `x${projectKey}`,
      projectKey.slice(0, -1),
      `${projectKey}0`,
      `bb_pr_${'0'.repeat(30)}`,
      projectKey.slice(6),
    ],
  },
  'bannerbear-legacy-api-key': {
    matches: [
      `BANNERBEAR_API_KEY=«${legacyApiKey}»\n`,
      `bannerbear_key := "«${legacyApiKey}»"`,
      `client = Bannerbear(api_key="«${legacyApiKey}»")`,
    ],
    nonMatches: [
      `{ "value": "${legacyApiKey}" }`,
      `bannerbear_key := "${legacyApiKey.slice(1)}"`,
      `client = Bannerbear(api_key="${legacyApiKey}0")`,
      `export BANNERBEAR_TOKEN="${'0'.repeat(22)}tt"`,
      `bannerbear${' '.repeat(90)}key = ${legacyApiKey}`,
      `bannerbear id ${randomUuid()}`,
    ],
  },
});
