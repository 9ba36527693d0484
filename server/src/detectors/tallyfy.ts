/** Tallyfy: access tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const tallyfy = {
  id: 'tallyfy',
  name: 'Tallyfy',
  homepage: 'https://tallyfy.com',
  detectors: [
    {
      id: 'tallyfy-access-token',
      name: 'Tallyfy access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['tallyfy'], within: 40 },
      pattern: String.raw`[0-9A-Za-z]{36}\.[0-9A-Za-z]{200,300}\.[\w-]{683}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      reach: 1152,
      checks: ['random'],
      envNames: ['TALLYFY_ACCESS_TOKEN'],
      description: 'Reads and changes the processes and tasks of the organisation.',
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
