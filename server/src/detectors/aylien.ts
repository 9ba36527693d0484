/** Aylien: app keys. */
import type { ProviderSpec } from '../core/catalogue';

export const aylien = {
  id: 'aylien',
  name: 'Aylien',
  homepage: 'https://aylien.com',
  detectors: [
    {
      id: 'aylien-app-key',
      name: 'Aylien app key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['aylien'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['AYLIEN_APP_KEY'],
      description: "Analyses and searches news within the owner's quota; used with an application id.",
      references: ['https://docs.aylien.com', 'Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
