/** Samples for the detectors of Heroku. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText, randomUuid } from '../support/samples';

const apiKey = `HRK${'U-AA'}${randomText('base64url', 58)}`;
const legacyApiKey = `${randomUuid()}`;

testDetectors('heroku', {
  'heroku-api-key': {
    matches: [...inCode('HEROKU_API_KEY', apiKey)],
    nonMatches: [...nearMisses('HRKU-', apiKey)],
  },
  'heroku-legacy-api-key': {
    matches: [...inCode('HEROKU_API_KEY', legacyApiKey)],
    nonMatches: [...outOfPlace('HEROKU_API_KEY', legacyApiKey)],
  },
});
