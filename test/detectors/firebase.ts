/** Samples for the detectors of Firebase. */
import { testDetectors } from '../support/detectorTester';
import { inCode, randomText, resized } from '../support/samples';

const messagingServerKey = `AA${'AA'}${randomText('base64url', 7)}:APA91b${randomText('base64url', 134)}`;

testDetectors('firebase', {
  'firebase-messaging-server-key': {
    matches: [...inCode('FCM_SERVER_KEY', messagingServerKey)],
    nonMatches: [...resized(messagingServerKey), `device = 'cZq9mT${messagingServerKey}'`],
  },
});
