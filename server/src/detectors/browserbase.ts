/** Browserbase: API keys. Format: https://docs.browserbase.com/reference/api/overview */
import type { ProviderSpec } from '../core/catalogue';

export const browserbase = {
  id: 'browserbase',
  name: 'Browserbase',
  homepage: 'https://www.browserbase.com',
  links: {
    keys: 'https://www.browserbase.com/settings',
    audit: 'https://www.browserbase.com/sessions',
    seen: '2026-11-30',
  },
  detectors: [
    {
      id: 'browserbase-api-key',
      name: 'Browserbase API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['bb_live_'] },
      pattern: String.raw`bb_live_[\w-]{27}`,
      bounds: { right: '\\w-' },
      checks: ['random'],
      envNames: ['BROWSERBASE_API_KEY'],
      description: "Drives browsers on the account's bill, and reads its recorded sessions.",
      references: ['https://docs.browserbase.com/reference/api/overview', 'Format facts: seen in public code.'],
    },
  ],
} as const satisfies ProviderSpec;
