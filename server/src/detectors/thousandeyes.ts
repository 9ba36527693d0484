/** ThousandEyes: API tokens. Format: https://developer.cisco.com/docs/thousandeyes */
import type { ProviderSpec } from '../core/catalogue';

export const thousandeyes = {
  id: 'thousandeyes',
  name: 'ThousandEyes',
  homepage: 'https://www.thousandeyes.com',
  detectors: [
    {
      id: 'thousandeyes-auth-token',
      name: 'ThousandEyes API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['thousandeyes'], within: 40 },
      pattern: '[0-9A-Za-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['THOUSANDEYES_TOKEN', 'TE_TOKEN'],
      description: "Reads and changes the tests and agents of its user's account groups.",
      references: ['https://developer.cisco.com/docs/thousandeyes'],
    },
  ],
} as const satisfies ProviderSpec;
