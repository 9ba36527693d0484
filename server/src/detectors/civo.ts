/** Civo: API keys. Format: https://www.civo.com/api */
import type { ProviderSpec } from '../core/catalogue';

export const civo = {
  id: 'civo',
  name: 'Civo',
  homepage: 'https://www.civo.com',
  links: { keys: 'https://dashboard.civo.com/security', seen: '2026-11-24' },
  detectors: [
    {
      id: 'civo-api-key',
      name: 'Civo API key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['civo'], within: 40 },
      pattern: '[0-9A-Za-z]{50}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['CIVO_TOKEN'],
      description: "Creates, reads and deletes the account's clusters, instances and networks.",
      references: ['https://www.civo.com/api'],
    },
  ],
} as const satisfies ProviderSpec;
