/** Samples for the detectors of Travelpayouts. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiToken = randomText('lowerAlnum', 32);

testDetectors('travelpayouts', {
  'travelpayouts-api-token': {
    matches: [
      `TRAVELPAYOUTS_API_TOKEN=«${apiToken}»\n`,
      `const travelpayouts_secret = '«${apiToken}»';`,
      `travelpayouts_token: «${apiToken}»\n`,
    ],
    nonMatches: [
      `{ "value": "${apiToken}" }`,
      `client = Travelpayouts(api_key="${apiToken.slice(1)}")`,
      `export TRAVELPAYOUTS_TOKEN="${apiToken}0"`,
      `const client = new Travelpayouts('${'0'.repeat(32)}');`,
      `travelpayouts${' '.repeat(90)}key = ${apiToken}`,
      `travelpayouts id ${randomUuid()}`,
    ],
  },
});
