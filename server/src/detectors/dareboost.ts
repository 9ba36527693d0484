/** Dareboost: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const dareboost = {
  id: 'dareboost',
  name: 'Dareboost',
  homepage: 'https://www.dareboost.com',
  detectors: [
    {
      id: 'dareboost-api-key',
      name: 'Dareboost API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['dareboost'], within: 40 },
      pattern: '[0-9A-Za-z]{60}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['DAREBOOST_API_KEY'],
      description: 'Starts and reads web performance audits of the account.',
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
