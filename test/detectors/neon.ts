/** Samples for the detectors of Neon. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const apiKey = `na${'pi_'}${randomText('base62', 64)}`;
const rolePassword = `np${'g_'}${randomText('base62', 12)}`;

testDetectors('neon', {
  'neon-api-key': {
    matches: [...inCode('NEON_API_KEY', apiKey)],
    nonMatches: [...nearMisses('napi_', apiKey)],
  },
  'neon-role-password': {
    matches: [
      ...inCode('PGPASSWORD', rolePassword),
      `postgresql://owner:«${rolePassword}»@ep-demo.eu-central-1.aws.neon.tech/neondb`,
    ],
    nonMatches: [...nearMisses('npg_', rolePassword)],
  },
});
