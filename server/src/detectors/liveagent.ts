/** LiveAgent: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const liveagent = {
  id: 'liveagent',
  name: 'LiveAgent',
  homepage: 'https://www.liveagent.com',
  detectors: [
    {
      id: 'liveagent-api-key',
      name: 'LiveAgent API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['liveagent', 'ladesk'], within: 40 },
      pattern: '[0-9A-Za-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['LIVEAGENT_API_KEY'],
      description: 'Reads and changes tickets, customers and agents of the help desk.',
      references: ['Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
