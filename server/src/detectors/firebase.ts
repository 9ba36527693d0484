/** Firebase: keys of Cloud Messaging servers. Format: https://firebase.google.com/docs/cloud-messaging/auth-server */
import type { ProviderSpec } from '../core/catalogue';

export const firebase = {
  id: 'firebase',
  name: 'Firebase',
  homepage: 'https://firebase.google.com',
  links: {
    keys: 'https://console.firebase.google.com',
    rotate: 'https://firebase.google.com/docs/cloud-messaging/migrate-v1',
    seen: '2026-11-24',
  },
  detectors: [
    {
      id: 'firebase-messaging-server-key',
      name: 'Firebase Cloud Messaging server key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: [':APA91b'], before: 11 },
      // Device tokens have 22 characters before the colon instead of 11.
      pattern: 'AAAA[0-9A-Za-z_-]{7}:APA91b[0-9A-Za-z_-]{134}',
      bounds: { left: '\\w-', right: '\\w-' },
      show: { prefix: 4 },
      envNames: ['FCM_SERVER_KEY'],
      description: 'Sends push messages to every device of the app (legacy API).',
      references: ['https://firebase.google.com/docs/cloud-messaging/auth-server'],
    },
    {
      id: 'firebase-messaging-registration-token',
      name: 'Firebase Cloud Messaging registration token',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'token', literals: [':APA91b'], before: 22 },
      pattern: '[0-9A-Za-z_-]{11,22}:APA91b[0-9A-Za-z_-]{120,170}',
      bounds: { left: '\\w-', right: '\\w-' },
      confidence: 'medium',
      envNames: ['FCM_REGISTRATION_TOKEN'],
      description: 'Names one installation of an app; with the server key, messages can be sent to it.',
      references: ['https://firebase.google.com/docs/cloud-messaging/manage-tokens'],
    },
    {
      id: 'firebase-project-domain',
      name: 'Firebase project domain',
      class: 'public',
      severity: 'info',
      identifier: true,
      anchor: { in: 'token', literals: ['.firebaseio.com', '.firebaseapp.com'], before: 130 },
      // Alone: with a path behind it, it is a link and no setting.
      pattern: String.raw`(?!(?:www|docs?|developers?|help|support|status|api|cdn|app|login|manage|community|blog|assets|static|example|demo|your[\w-]{0,40}|x{1,20})\.)[0-9A-Za-z][0-9A-Za-z-]{1,62}(?:\.[0-9A-Za-z-]{1,40}){0,2}\.firebase(?:io|app)\.com(?!/[\w?#$%{<]|[:.]\w)`,
      bounds: { left: '\\w.@?-', right: '\\w-' },
      show: { prefix: 120 },
      envNames: ['FIREBASE_DATABASE_URL'],
      description: 'Names an account or an installation; opens nothing by itself.',
      references: ['https://firebase.google.com/docs/projects/learn-more'],
    },
  ],
} as const satisfies ProviderSpec;
