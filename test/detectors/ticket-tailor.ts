/** Samples for the detectors of Ticket Tailor. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `sk_${randomText('digits', 4)}_${randomText('digits', 6, 1)}_${randomText('hex', 32, 2)}`;

testDetectors('ticket-tailor', {
  'ticket-tailor-api-key': {
    matches: [
      `export TICKET_TAILOR_API_KEY=«${apiKey}»`,
      `'ticket_tailor_api_key' => '«${apiKey}»',`,
      `<add key="ticketTailorApiKey" value="«${apiKey}»" />`,
    ],
    nonMatches: [
      `x${apiKey}`,
      `sk_${randomText('digits', 4)}_${randomText('digits', 6, 1)}_${randomText('hex', 31, 2)}`,
      `sk_${'0'.repeat(4)}_${'0'.repeat(6)}_${'0'.repeat(32)}`,
      apiKey.slice(3),
      `${apiKey.slice(0, 6)} ${apiKey.slice(6)}`,
    ],
  },
});
