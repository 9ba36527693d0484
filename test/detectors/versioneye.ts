/** Samples for the detectors of VersionEye. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base62', 40);

testDetectors('versioneye', {
  'versioneye-api-key': {
    matches: [
      `VERSIONEYE_API_KEY=«${apiKey}»\n`,
      `const versioneye_secret = '«${apiKey}»';`,
      `versioneye_token: «${apiKey}»\n`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `$ versioneye login ${apiKey.slice(1)}`,
      `VERSIONEYE_API_KEY=${apiKey}0\n`,
      `{ "versioneye": { "apiKey": "${'0'.repeat(40)}" } }`,
      `versioneye${' '.repeat(90)}key = ${apiKey}`,
      `versioneye id ${randomUuid()}`,
    ],
  },
});
