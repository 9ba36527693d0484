/** Instabot: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const instabot = {
  id: 'instabot',
  name: 'Instabot',
  homepage: 'https://instabot.io',
  detectors: [
    {
      id: 'instabot-api-key',
      name: 'Instabot API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['instabot'], within: 40 },
      pattern: '[0-9A-Za-z+/=]{44}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=' },
      checks: ['random'],
      envNames: ['INSTABOT_API_KEY'],
      description: "Reads the users and conversations of the account's chat bots.",
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
