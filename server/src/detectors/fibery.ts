/** Fibery: API tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const fibery = {
  id: 'fibery',
  name: 'Fibery',
  homepage: 'https://fibery.io',
  detectors: [
    {
      id: 'fibery-api-token',
      name: 'Fibery API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['fibery'], within: 40 },
      pattern: String.raw`[0-9a-f]{8}\.[0-9a-f]{35}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['FIBERY_API_TOKEN'],
      description: 'Reads and changes the databases and documents of the workspace its user can reach.',
      references: ['https://api.fibery.io', 'Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
