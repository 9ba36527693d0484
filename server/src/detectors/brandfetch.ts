/** Brandfetch: API keys and legacy API keys. Format: https://docs.brandfetch.com/docs/getting-started */
import type { ProviderSpec } from '../core/catalogue';

export const brandfetch = {
  id: 'brandfetch',
  name: 'Brandfetch',
  homepage: 'https://brandfetch.com',
  detectors: [
    {
      id: 'brandfetch-api-key',
      name: 'Brandfetch API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['brandfetch'], within: 40 },
      pattern: '[0-9A-Za-z!#-/=@^_]{43}=',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=' },
      checks: ['random'],
      envNames: ['BRANDFETCH_API_KEY'],
      description: "Looks up brand data within the owner's quota.",
      references: ['https://docs.brandfetch.com/docs/getting-started'],
    },
    {
      id: 'brandfetch-legacy-api-key',
      name: 'Brandfetch legacy API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['brandfetch'], within: 40 },
      pattern: '[0-9A-Za-z]{40}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['BRANDFETCH_API_KEY'],
      description: 'Looks up brand data with a key of the first API version.',
      references: ['https://docs.brandfetch.com/docs/getting-started'],
    },
  ],
} as const satisfies ProviderSpec;
