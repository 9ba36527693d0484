/** FMFW.io: API key or secrets. */
import type { ProviderSpec } from '../core/catalogue';

export const fmfw = {
  id: 'fmfw',
  name: 'FMFW.io',
  homepage: 'https://fmfw.io',
  detectors: [
    {
      id: 'fmfw-api-key',
      name: 'FMFW.io API key or secret',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['fmfw'], within: 40 },
      pattern: String.raw`[\w-]{32}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['FMFW_SECRET_KEY', 'FMFW_API_KEY'],
      description: "Key and secret together trade, and where the key allows it withdraw, the account's funds.",
      references: ['https://api.fmfw.io', 'Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
