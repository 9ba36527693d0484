/** Samples for the detectors of Face++. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiSecret = randomText('base64url', 32);

testDetectors('faceplusplus', {
  'faceplusplus-api-secret': {
    matches: [
      `{ "faceplusplus": { "apiKey": "«${apiSecret}»" } }`,
      `faceplusplus_key := "«${apiSecret}»"`,
      `face_plus_plus_key := "«${apiSecret}»"`,
    ],
    nonMatches: [
      `{ "value": "${apiSecret}" }`,
      `https://api.faceplusplus.com/v1/items?access=${apiSecret.slice(1)}&page=2`,
      `$ faceplusplus login ${apiSecret}0`,
      `{ "faceplusplus": { "apiKey": "${'0'.repeat(32)}" } }`,
      `faceplusplus${' '.repeat(90)}key = ${apiSecret}`,
      `faceplusplus sha256 ${randomText('hex', 64)}`,
    ],
  },
});
