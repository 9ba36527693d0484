/** Samples for the detectors of Ticketmaster. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 32);

testDetectors('ticketmaster', {
  'ticketmaster-api-key': {
    matches: [
      `TICKETMASTER_API_KEY=«${apiKey}»\n`,
      `client = ticketmaster.Client("«${apiKey}»")`,
      `https://api.ticketmaster.com/v1/items?access=«${apiKey}»&page=2`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `ticketmaster_token: ${apiKey.slice(1)}\n`,
      `ticketmaster_key := "${apiKey}0"`,
      `client = Ticketmaster(api_key="${'0'.repeat(32)}")`,
      `ticketmaster${' '.repeat(90)}key = ${apiKey}`,
      `ticketmaster commit ${randomText('hex', 40)}`,
    ],
  },
});
