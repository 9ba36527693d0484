/** Chatfuel: API tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const chatfuel = {
  id: 'chatfuel',
  name: 'Chatfuel',
  homepage: 'https://chatfuel.com',
  detectors: [
    {
      id: 'chatfuel-api-token',
      name: 'Chatfuel API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['chatfuel'], within: 40 },
      pattern: '[0-9A-Za-z]{128}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['CHATFUEL_API_TOKEN'],
      description: 'Reads and changes the bots of the account and sends messages through them.',
      references: ['https://docs.chatfuel.com', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
