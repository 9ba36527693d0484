/** Samples for the detectors of Inngest. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText } from '../support/samples';

const signingKey = `signkey-pr${'od-'}${randomText('hex', 64)}`;
const eventKey = `${randomText('base64url', 85)}x`;

testDetectors('inngest', {
  'inngest-signing-key': {
    matches: [...inCode('INNGEST_SIGNING_KEY', signingKey)],
    nonMatches: [...nearMisses('signkey-prod-', signingKey)],
  },
  'inngest-event-key': {
    matches: [...inCode('INNGEST_EVENT_KEY', eventKey)],
    nonMatches: [...outOfPlace('INNGEST_EVENT_KEY', eventKey)],
  },
});
