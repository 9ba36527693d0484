/** Gengo: public or private keys. */
import type { ProviderSpec } from '../core/catalogue';

export const gengo = {
  id: 'gengo',
  name: 'Gengo',
  homepage: 'https://gengo.com',
  detectors: [
    {
      id: 'gengo-api-key',
      name: 'Gengo public or private key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['gengo'], within: 40 },
      pattern: String.raw`[\w$()=@^{}[\]|~-]{64}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['GENGO_PRIVATE_KEY', 'GENGO_PUBLIC_KEY'],
      description: "The pair orders translations on the account's balance and reads earlier ones.",
      references: ['https://developers.gengo.com', 'Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
