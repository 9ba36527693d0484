/** Tines: webhook URLs. Format: https://www.tines.com/docs */
import type { ProviderSpec } from '../core/catalogue';

export const tines = {
  id: 'tines',
  name: 'Tines',
  homepage: 'https://www.tines.com',
  detectors: [
    {
      id: 'tines-webhook-url',
      name: 'Tines webhook URL',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['.tines.com/webhook/'], before: 68 },
      pattern: String.raw`https://[0-9A-Za-z-]{1,60}\.tines\.com/webhook/[0-9a-z]{32}/[0-9a-z]{32}`,
      minEntropy: 3,
      envNames: ['TINES_WEBHOOK_URL'],
      description: "Starts the story that waits for this webhook, with data of the caller's choice.",
      references: ['https://www.tines.com/docs'],
    },
  ],
} as const satisfies ProviderSpec;
