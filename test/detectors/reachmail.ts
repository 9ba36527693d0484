/** Samples for the detectors of ReachMail. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = randomText('base64url', 64);

testDetectors('reachmail', {
  'reachmail-api-token': {
    matches: [
      `REACHMAIL_API_TOKEN=«${apiToken}»\n`,
      `client = Reachmail(api_key="«${apiToken}»")`,
      `export REACHMAIL_TOKEN="«${apiToken}»"`,
    ],
    nonMatches: [
      `{ "value": "${apiToken}" }`,
      `export REACHMAIL_TOKEN="${apiToken.slice(1)}"`,
      `const client = new Reachmail('${apiToken}0');`,
      `client = reachmail.Client("${'0'.repeat(64)}")`,
      `reachmail${' '.repeat(90)}key = ${apiToken}`,
      `reachmail commit ${randomText('hex', 40)}`,
    ],
  },
});
