/** Verifier (verifier.meetchopra.com): API keys of an e-mail check. Format facts: seen by two independent scanners. */
import type { ProviderSpec } from '../core/catalogue';

export const verifier = {
  id: 'verifier',
  name: 'Verifier',
  homepage: 'https://verifier.meetchopra.com',
  detectors: [
    {
      id: 'verifier-api-key',
      name: 'Verifier API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['verifier'] },
      pattern: '[0-9a-z]{96}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+=-' },
      checks: ['mixed', 'not-hex', 'random'],
      envNames: ['VERIFIER_API_KEY'],
      description: "Checks addresses within its owner's quota.",
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
