/** Samples for the detectors of Close. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const apiKey = `api_${randomText('base62', 22)}.${randomText('base62', 22, 1)}`;

testDetectors('close', {
  'close-api-key': {
    matches: [
      `curl -H "Authorization: Bearer «${apiKey}»" https://api.close.com/`,
      `headers: { Authorization: 'Bearer «${apiKey}»' }`,
      `https://close.com/v1?key=«${apiKey}»&page=2`,
    ],
    nonMatches: [
      `x${apiKey}`,
      apiKey.slice(0, -1),
      `${apiKey}0`,
      `api_${'0'.repeat(22)}.${'0'.repeat(22)}`,
      apiKey.slice(4),
    ],
  },
  'close-api-key-by-name': {
    matches: [...inCode('CLOSE_API_KEY', `api_${randomText('base62', 45)}`)],
    nonMatches: [...outOfPlace('CLOSE_API_KEY', `api_${randomText('base62', 45)}`)],
  },
});
