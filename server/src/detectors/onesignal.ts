/** OneSignal: app and organization keys. Format: https://documentation.onesignal.com/docs/keys-and-ids */
import type { ProviderSpec } from '../core/catalogue';

export const onesignal = {
  id: 'onesignal',
  name: 'OneSignal',
  homepage: 'https://onesignal.com',
  links: { keys: 'https://dashboard.onesignal.com' },
  detectors: [
    {
      id: 'onesignal-app-api-key',
      name: 'OneSignal app API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['os_v2_app_'] },
      pattern: 'os_v2_app_[a-z2-7]{103}',
      checks: ['mixed'],
      envNames: ['ONESIGNAL_API_KEY'],
      description: 'Sends messages to every user of the app.',
      references: ['https://documentation.onesignal.com/docs/keys-and-ids'],
    },
    {
      id: 'onesignal-organization-api-key',
      name: 'OneSignal organization API key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['os_v2_org_'] },
      pattern: 'os_v2_org_[a-z2-7]{103}',
      checks: ['mixed'],
      envNames: ['ONESIGNAL_ORG_API_KEY'],
      description: 'Manages the apps of the organization.',
      references: ['https://documentation.onesignal.com/docs/keys-and-ids'],
    },
    {
      id: 'onesignal-legacy-api-key',
      name: 'OneSignal REST API key (old form)',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['onesignal', 'one_signal', 'one-signal'] },
      // A UUID in base64.
      pattern: '[A-Z][0-9A-Za-z]{47}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed-case', 'random'],
      envNames: ['ONESIGNAL_API_KEY', 'ONESIGNAL_REST_API_KEY'],
      description: 'Sends messages to every user of the app.',
      references: ['https://documentation.onesignal.com/docs/keys-and-ids'],
    },
  ],
} as const satisfies ProviderSpec;
