/** Vultr: personal access tokens. Format: https://www.vultr.com/api */
import type { ProviderSpec } from '../core/catalogue';

export const vultr = {
  id: 'vultr',
  name: 'Vultr',
  homepage: 'https://www.vultr.com',
  links: { keys: 'https://my.vultr.com/settings/#settingsapi', seen: '2026-11-24' },
  detectors: [
    {
      id: 'vultr-api-key',
      name: 'Vultr personal access token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['vultr'], within: 40 },
      pattern: '[0-9A-Z]{36}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['VULTR_API_KEY'],
      description: 'Creates, reads and deletes the servers, storage and DNS of the account.',
      references: ['https://www.vultr.com/api'],
    },
  ],
} as const satisfies ProviderSpec;
