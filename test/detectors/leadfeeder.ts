/** Samples for the detectors of Leadfeeder. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = randomText('base62', 43);

testDetectors('leadfeeder', {
  'leadfeeder-api-token': {
    matches: [
      `LEADFEEDER_API_TOKEN=«${apiToken}»\n`,
      `const leadfeeder_secret = '«${apiToken}»';`,
      `leadfeeder_token: «${apiToken}»\n`,
    ],
    nonMatches: [
      `{ "value": "${apiToken}" }`,
      `leadfeeder_key := "${apiToken.slice(1)}"`,
      `client = Leadfeeder(api_key="${apiToken}0")`,
      `export LEADFEEDER_TOKEN="${'0'.repeat(43)}"`,
      `leadfeeder${' '.repeat(90)}key = ${apiToken}`,
      `leadfeeder commit ${randomText('hex', 40)}`,
    ],
  },
});
