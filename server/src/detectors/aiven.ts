/** Aiven: authentication tokens. Format: https://docs.aiven.io */
import type { ProviderSpec } from '../core/catalogue';

export const aiven = {
  id: 'aiven',
  name: 'Aiven',
  homepage: 'https://aiven.io',
  links: { keys: 'https://console.aiven.io', seen: '2026-11-24' },
  detectors: [
    {
      id: 'aiven-auth-token',
      name: 'Aiven authentication token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['aiven'], within: 40 },
      pattern: '[0-9A-Za-z+/=]{372}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['AIVEN_TOKEN'],
      description:
        'Acts as its user on the Aiven platform: creates, reads and deletes databases and their credentials.',
      references: ['https://docs.aiven.io', 'https://aiven.io/docs/tools/api'],
    },
  ],
} as const satisfies ProviderSpec;
