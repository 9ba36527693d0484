/** IPInfoDB: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const ipinfodb = {
  id: 'ipinfodb',
  name: 'IPInfoDB',
  homepage: 'https://www.ipinfodb.com',
  detectors: [
    {
      id: 'ipinfodb-api-key',
      name: 'IPInfoDB API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['ipinfodb'], within: 40 },
      pattern: '[0-9a-z]{64}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['IPINFODB_API_KEY'],
      description: "Locates IP addresses within the owner's quota.",
      references: ['https://www.ipinfodb.com/api', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
