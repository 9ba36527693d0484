/** Tavily: API keys. Format: https://docs.tavily.com/api-reference */
import type { ProviderSpec } from '../core/catalogue';

export const tavily = {
  id: 'tavily',
  name: 'Tavily',
  homepage: 'https://tavily.com',
  links: { keys: 'https://app.tavily.com', seen: '2026-11-24' },
  detectors: [
    {
      id: 'tavily-api-key',
      name: 'Tavily API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'token', literals: ['tvly-'] },
      pattern: 'tvly-(?:prod-|dev-)?[0-9A-Za-z]{32}',
      minEntropy: 3.5,
      envNames: ['TAVILY_API_KEY'],
      description: "Searches the web at the owner's expense.",
      references: ['https://docs.tavily.com/api-reference'],
    },
  ],
} as const satisfies ProviderSpec;
