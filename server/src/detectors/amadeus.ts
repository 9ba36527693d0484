/** Amadeus for Developers: API keys and API secrets. */
import type { ProviderSpec } from '../core/catalogue';

export const amadeus = {
  id: 'amadeus',
  name: 'Amadeus for Developers',
  homepage: 'https://developers.amadeus.com',
  links: {
    keys: 'https://developers.amadeus.com/self-service/apis-docs/guides/developer-guides/API-Keys/authorization/',
    seen: '2026-11-30',
  },
  detectors: [
    {
      id: 'amadeus-api-key',
      name: 'Amadeus for Developers API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['amadeus'], within: 40 },
      pattern: '[0-9A-Za-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['AMADEUS_CLIENT_ID'],
      description: 'Names the app that asks for Amadeus access tokens; useful with its secret.',
      references: [
        'https://developers.amadeus.com/self-service/apis-docs/guides/developer-guides/API-Keys/authorization/',
        'Format facts: seen by one scanner.',
      ],
    },
    {
      id: 'amadeus-api-secret',
      name: 'Amadeus for Developers API secret',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['amadeus'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9A-Za-z]{16})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['AMADEUS_CLIENT_SECRET'],
      description: 'With the API key, gets access tokens that search and book flights and hotels.',
      references: [
        'https://developers.amadeus.com/self-service/apis-docs/guides/developer-guides/API-Keys/authorization/',
        'Format facts: seen by one scanner.',
      ],
    },
  ],
} as const satisfies ProviderSpec;
