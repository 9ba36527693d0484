/** Samples for the detectors of Cloudsmith. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = `csa_${randomText('hex', 30)}${randomText('base62', 6, 1)}`;
const legacyApiKey = randomText('hex', 40, 1);

testDetectors('cloudsmith', {
  'cloudsmith-api-key': {
    matches: [
      `export CLOUDSMITH_API_KEY=«${apiKey}»`,
      `'cloudsmith_api_key' => '«${apiKey}»',`,
      `<add key="cloudsmithApiKey" value="«${apiKey}»" />`,
    ],
    nonMatches: [
      `x${apiKey}`,
      apiKey.slice(0, -1),
      `${apiKey}0`,
      `csa_${'0'.repeat(30)}${'0'.repeat(6)}`,
      apiKey.slice(4),
    ],
  },
  'cloudsmith-legacy-api-key': {
    matches: [
      `CLOUDSMITH_API_KEY=«${legacyApiKey}»\n`,
      `export CLOUDSMITH_TOKEN="«${legacyApiKey}»"`,
      `const client = new Cloudsmith('«${legacyApiKey}»');`,
    ],
    nonMatches: [
      `some_key: ${legacyApiKey}`,
      `const client = new Cloudsmith('${legacyApiKey.slice(1)}');`,
      `client = cloudsmith.Client("${legacyApiKey}0")`,
      `https://api.cloudsmith.com/v1/items?access=${'0'.repeat(40)}&page=2`,
      `cloudsmith${' '.repeat(90)}key = ${legacyApiKey}`,
      `cloudsmith id ${randomUuid()}`,
    ],
  },
});
