/** SkyBiometry: API key or secrets. */
import type { ProviderSpec } from '../core/catalogue';

export const skybiometry = {
  id: 'skybiometry',
  name: 'SkyBiometry',
  homepage: 'https://skybiometry.com',
  detectors: [
    {
      id: 'skybiometry-api-secret',
      name: 'SkyBiometry API key or secret',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['skybiometry'], within: 40 },
      pattern: '[0-9a-z]{25,26}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['SKYBIOMETRY_API_SECRET', 'SKYBIOMETRY_API_KEY'],
      description: "The pair detects and recognises faces in the account's namespaces.",
      references: ['https://skybiometry.com/documentation/', 'Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
