/** Samples for the detectors of Eventbrite. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const privateToken = randomText('upperAlnum', 20);

testDetectors('eventbrite', {
  'eventbrite-private-token': {
    matches: [
      `EVENTBRITE_API_KEY=«${privateToken}»\n`,
      `eventbrite_token: «${privateToken}»\n`,
      `client = Eventbrite(api_key="«${privateToken}»")`,
    ],
    nonMatches: [
      `const value = '${privateToken}';`,
      `eventbrite_token: ${privateToken.slice(1)}\n`,
      `eventbrite_key := "${privateToken}0"`,
      `client = Eventbrite(api_key="${'0'.repeat(20)}")`,
      `eventbrite${' '.repeat(90)}key = ${privateToken}`,
      `eventbrite id ${randomUuid()}`,
    ],
  },
});
