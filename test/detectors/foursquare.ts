/** Samples for the detectors of Foursquare. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const clientSecret = randomText('upperAlnum', 48);
const serviceKey = `fsq3${randomText('base62', 43, 1)}=`;

testDetectors('foursquare', {
  'foursquare-client-secret': {
    matches: [
      `FOURSQUARE_CLIENT_SECRET=«${clientSecret}»\n`,
      `export FOURSQUARE_TOKEN="«${clientSecret}»"`,
      `const client = new Foursquare('«${clientSecret}»');`,
    ],
    nonMatches: [
      `VALUE=${clientSecret}\n`,
      `const client = new Foursquare('${clientSecret.slice(1)}');`,
      `client = foursquare.Client("${clientSecret}0")`,
      `https://api.foursquare.com/v1/items?access=${'0'.repeat(48)}&page=2`,
      `foursquare${' '.repeat(90)}key = ${clientSecret}`,
      `foursquare id ${randomUuid()}`,
    ],
  },
  'foursquare-service-key': {
    matches: [
      `<add key="foursquareApiKey" value="«${serviceKey}»" />`,
      `curl -H "Authorization: Bearer «${serviceKey}»" https://api.foursquare.com/`,
      `headers: { Authorization: 'Bearer «${serviceKey}»' }`,
    ],
    nonMatches: [
      `x${serviceKey}`,
      serviceKey.slice(0, -1),
      `${serviceKey}0`,
      `fsq3${'0'.repeat(43)}=`,
      `${serviceKey.slice(0, 7)} ${serviceKey.slice(7)}`,
    ],
  },
});
