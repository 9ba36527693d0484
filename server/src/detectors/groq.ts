/** Groq: API keys. Format: https://console.groq.com/docs/quickstart */
import type { ProviderSpec } from '../core/catalogue';

export const groq = {
  id: 'groq',
  name: 'Groq',
  homepage: 'https://groq.com',
  links: {
    keys: 'https://console.groq.com/keys',
    audit: 'https://console.groq.com/settings/usage',
    seen: '2026-11-24',
  },
  detectors: [
    {
      id: 'groq-api-key',
      name: 'Groq API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['gsk_'] },
      pattern: 'gsk_[0-9A-Za-z]{48,56}',
      envNames: ['GROQ_API_KEY'],
      description: "Calls models on the account's bill.",
      references: ['https://console.groq.com/docs/quickstart'],
    },
  ],
} as const satisfies ProviderSpec;
