/** Perplexity: API keys. Format: https://docs.perplexity.ai/guides/getting-started */
import type { ProviderSpec } from '../core/catalogue';

export const perplexity = {
  id: 'perplexity',
  name: 'Perplexity',
  homepage: 'https://www.perplexity.ai',
  links: { keys: 'https://www.perplexity.ai/settings/api', seen: '2026-11-24' },
  detectors: [
    {
      id: 'perplexity-api-key',
      name: 'Perplexity API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['pplx-'] },
      pattern: 'pplx-[0-9A-Za-z]{40,64}',
      bounds: { right: '\\w-' },
      envNames: ['PERPLEXITY_API_KEY'],
      description: "Calls models on the account's credit.",
      references: ['https://docs.perplexity.ai/guides/getting-started'],
    },
  ],
} as const satisfies ProviderSpec;
