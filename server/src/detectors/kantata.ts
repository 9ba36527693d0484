/** Kantata (Mavenlink): access tokens. Format: https://developer.kantata.com */
import type { ProviderSpec } from '../core/catalogue';

export const kantata = {
  id: 'kantata',
  name: 'Kantata (Mavenlink)',
  homepage: 'https://www.kantata.com',
  detectors: [
    {
      id: 'kantata-access-token',
      name: 'Kantata (Mavenlink) access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['mavenlink'], within: 40 },
      pattern: '[0-9a-z]{64}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['MAVENLINK_ACCESS_TOKEN'],
      description: 'Reads and changes projects, time and invoices its user can reach.',
      references: ['https://developer.kantata.com'],
    },
  ],
} as const satisfies ProviderSpec;
