/** GC Notify: API keys. Format: https://documentation.notification.canada.ca */
import type { ProviderSpec } from '../core/catalogue';

export const gcNotify = {
  id: 'gc-notify',
  name: 'GC Notify',
  homepage: 'https://notification.canada.ca',
  detectors: [
    {
      id: 'gc-notify-api-key',
      name: 'GC Notify API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['gcntfy-'] },
      pattern:
        'gcntfy-[0-9a-z_]{1,60}-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}',
      minEntropy: 3,
      envNames: ['GC_NOTIFY_API_KEY'],
      description: 'Sends e-mails and text messages in the name of a Canadian government service.',
      references: ['https://documentation.notification.canada.ca'],
    },
  ],
} as const satisfies ProviderSpec;
