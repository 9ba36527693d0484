/** Samples for the detectors of pganalyze. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const readApiKey = `pgar_${randomText('base62', 27)}`;

testDetectors('pganalyze', {
  'pganalyze-read-api-key': {
    matches: [
      `pganalyze_api_key: «${readApiKey}»\n`,
      `pganalyze_api_key = "«${readApiKey}»"`,
      `pganalyzeApiKey := "«${readApiKey}»"`,
    ],
    nonMatches: [
      `x${readApiKey}`,
      readApiKey.slice(0, -1),
      `${readApiKey}0`,
      `pgar_${'0'.repeat(27)}`,
      readApiKey.slice(5),
    ],
  },
});
