/** Samples for the detectors of BestTime. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const privateKey = `pri_${randomText('hex', 32)}`;

testDetectors('besttime', {
  'besttime-private-key': {
    matches: [
      `const besttimeApiKey = '«${privateKey}»';`,
      `besttime_api_key: «${privateKey}»\n`,
      `besttime_api_key = "«${privateKey}»"`,
    ],
    nonMatches: [
      `x${privateKey}`,
      privateKey.slice(0, -1),
      `${privateKey}0`,
      `pri_${'0'.repeat(32)}`,
      privateKey.slice(4),
    ],
  },
  'besttime-api-key-by-name': {
    matches: [...inCode('BESTTIME_API_KEY', randomText('base62', 36))],
    nonMatches: [...outOfPlace('BESTTIME_API_KEY', randomText('base62', 36))],
  },
});
