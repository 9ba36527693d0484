/** Samples for the detectors of Firebase. */
import { testDetectors } from '../support/detectorTester';
import { inCode, randomText, resized } from '../support/samples';

const messagingServerKey = `AA${'AA'}${randomText('base64url', 7)}:APA91b${randomText('base64url', 134)}`;
const registrationToken = `c${randomText('base64url', 10, 2)}:APA${'91b'}${randomText('base64url', 134, 3)}`;

testDetectors('firebase', {
  'firebase-messaging-server-key': {
    matches: [...inCode('FCM_SERVER_KEY', messagingServerKey)],
    nonMatches: [...resized(messagingServerKey), `device = 'cZq9mT${messagingServerKey}'`],
  },
  'firebase-messaging-registration-token': {
    matches: [
      ...inCode('FCM_REGISTRATION_TOKEN', registrationToken),
      `fetch('https://fcm.googleapis.com/fcm/send/«${registrationToken}»')`,
    ],
    nonMatches: [
      'const mark = ":APA91b";',
      'token = "<registration-token>"',
      `token = "${registrationToken.slice(0, 60)}"`,
      `token = "${registrationToken.slice(11)}"`,
      `token = "${registrationToken.replace('APA91', 'APA92')}"`,
      `token = "${registrationToken.replace(/[A-Za-z0-9]/g, 'x')}"`,
      `token = "${registrationToken.slice(0, 40)} ${registrationToken.slice(40)}"`,
      'token = ""',
    ],
  },
  'firebase-project-domain': {
    matches: [
      `FIREBASE_DATABASE_URL=«${['acme-works', 'firebaseio', 'com'].join('.')}»`,
      `url: "https://«${['acme-works', 'firebaseio', 'com'].join('.')}»/"`,
    ],
    nonMatches: [
      `https://${['acme-works', 'firebaseio', 'com'].join('.')}/some/path`,
      `mail to user@${['acme-works', 'firebaseio', 'com'].join('.')}`,
      `https://www${['acme-works', 'firebaseio', 'com'].join('.').slice(['acme-works', 'firebaseio', 'com'].join('.').indexOf('.firebaseio.com'))}`,
      `https://your-name${['acme-works', 'firebaseio', 'com'].join('.').slice(['acme-works', 'firebaseio', 'com'].join('.').indexOf('.firebaseio.com'))}`,
      `${['acme-works', 'firebaseio', 'com'].join('.')}.attacker.test`,
    ],
  },
});
