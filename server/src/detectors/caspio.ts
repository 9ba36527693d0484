/** Caspio: web service client id or secrets. */
import type { ProviderSpec } from '../core/catalogue';

export const caspio = {
  id: 'caspio',
  name: 'Caspio',
  homepage: 'https://www.caspio.com',
  detectors: [
    {
      id: 'caspio-client-secret',
      name: 'Caspio web service client id or secret',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['caspio'], within: 40 },
      pattern: '[0-9a-z]{50}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['CASPIO_CLIENT_SECRET', 'CASPIO_CLIENT_ID'],
      description: 'Gets tokens that read and write the tables of the Caspio account.',
      references: ['https://howto.caspio.com/web-services-api/rest-api/', 'Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
