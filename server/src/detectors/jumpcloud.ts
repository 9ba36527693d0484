/** JumpCloud: API keys. Format: https://docs.jumpcloud.com/api/ */
import type { ProviderSpec } from '../core/catalogue';

export const jumpcloud = {
  id: 'jumpcloud',
  name: 'JumpCloud',
  homepage: 'https://jumpcloud.com',
  links: { keys: 'https://console.jumpcloud.com', seen: '2026-11-24' },
  detectors: [
    {
      id: 'jumpcloud-api-key',
      name: 'JumpCloud API key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['jumpcloud'], within: 40 },
      pattern: '[0-9A-Za-z]{40}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['JUMPCLOUD_API_KEY'],
      description: 'Acts as its administrator: users, passwords, devices and commands on them.',
      references: ['https://docs.jumpcloud.com/api/', 'https://jumpcloud.com/support/retrieve-object-ids-from-the-api'],
    },
  ],
} as const satisfies ProviderSpec;
