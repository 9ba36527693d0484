/** dfuse: server API keys and web API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const dfuse = {
  id: 'dfuse',
  name: 'dfuse',
  homepage: 'https://dfuse.io',
  detectors: [
    {
      id: 'dfuse-server-api-key',
      name: 'dfuse server API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['dfuse'], within: 40 },
      pattern: 'server_[0-9a-z]{32}',
      bounds: { left: '\\w.-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['DFUSE_API_KEY'],
      description: "Got tokens that stream blockchain data at the owner's expense.",
      references: ['https://docs.dfuse.io', 'Format facts: seen by one scanner.'],
    },
    {
      id: 'dfuse-web-api-key',
      name: 'dfuse web API key',
      class: 'public',
      severity: 'info',
      anchor: { in: 'context', literals: ['dfuse'], within: 40 },
      pattern: 'web_[0-9a-z]{32}',
      bounds: { left: '\\w.-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['DFUSE_API_KEY'],
      description: 'Gets tokens for browsers of the allowed origins; meant to ship in web pages.',
      references: ['https://docs.dfuse.io', 'Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
