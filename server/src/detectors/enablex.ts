/** EnableX: app keys. */
import type { ProviderSpec } from '../core/catalogue';

export const enablex = {
  id: 'enablex',
  name: 'EnableX',
  homepage: 'https://www.enablex.io',
  detectors: [
    {
      id: 'enablex-app-key',
      name: 'EnableX app key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['enablex'], within: 40 },
      pattern: '[0-9A-Za-z]{36}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['ENABLEX_APP_KEY'],
      description: "With the application id, makes video rooms and sends messages at the account's expense.",
      references: ['https://developer.enablex.io', 'Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
