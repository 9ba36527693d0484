/** Samples for the detectors of Databox. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const pushToken = randomText('base62', 21);

testDetectors('databox', {
  'databox-push-token': {
    matches: [
      `DATABOX_TOKEN=«${pushToken}»\n`,
      `databox_token: «${pushToken}»\n`,
      `client = Databox(api_key="«${pushToken}»")`,
    ],
    nonMatches: [
      `{ "value": "${pushToken}" }`,
      `databox_token: ${pushToken.slice(1)}\n`,
      `databox_key := "${pushToken}0"`,
      `client = Databox(api_key="${'0'.repeat(21)}")`,
      `databox${' '.repeat(90)}key = ${pushToken}`,
      `databox commit ${randomText('hex', 40)}`,
    ],
  },
});
