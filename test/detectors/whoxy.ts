/** Samples for the detectors of Whoxy. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('lowerAlnum', 33);

testDetectors('whoxy', {
  'whoxy-api-key': {
    matches: [
      `WHOXY_API_KEY=«${apiKey}»\n`,
      `https://api.whoxy.com/v1/items?access=«${apiKey}»&page=2`,
      `$ whoxy login «${apiKey}»`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `whoxy_token: ${apiKey.slice(1)}\n`,
      `whoxy_key := "${apiKey}0"`,
      `client = Whoxy(api_key="${'0'.repeat(33)}")`,
      `whoxy${' '.repeat(90)}key = ${apiKey}`,
      `whoxy id ${randomUuid()}`,
    ],
  },
});
