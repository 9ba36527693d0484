/** Restpack: access tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const restpack = {
  id: 'restpack',
  name: 'Restpack',
  homepage: 'https://restpack.io',
  detectors: [
    {
      id: 'restpack-access-token',
      name: 'Restpack access token',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['restpack'], within: 40 },
      pattern: '[0-9A-Za-z]{48}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['RESTPACK_ACCESS_TOKEN'],
      description: "Converts or captures web pages and spends the account's credits.",
      references: ['https://restpack.io/html2pdf/docs', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
