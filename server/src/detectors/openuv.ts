/** OpenUV: API keys and legacy API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const openuv = {
  id: 'openuv',
  name: 'OpenUV',
  homepage: 'https://www.openuv.io',
  detectors: [
    {
      id: 'openuv-api-key',
      name: 'OpenUV API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'token', literals: ['openuv-'] },
      pattern: 'openuv-[0-9a-z-]{20,30}',
      minEntropy: 3,
      envNames: ['OPENUV_API_KEY'],
      description: "Reads UV forecasts within the owner's quota.",
      references: ['Format facts: seen by 2 independent scanners.'],
    },
    {
      id: 'openuv-legacy-api-key',
      name: 'OpenUV legacy API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['openuv'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['OPENUV_API_KEY'],
      description: "Reads UV forecasts within the owner's quota.",
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
