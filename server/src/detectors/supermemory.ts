/** Supermemory: API keys. Format: https://supermemory.ai/docs/quickstart */
import type { ProviderSpec } from '../core/catalogue';

export const supermemory = {
  id: 'supermemory',
  name: 'Supermemory',
  homepage: 'https://supermemory.ai',
  links: { keys: 'https://console.supermemory.ai', seen: '2026-11-30' },
  detectors: [
    {
      id: 'supermemory-api-key',
      name: 'Supermemory API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['supermemory'] },
      pattern: 'sm_[0-9A-Za-z]{22}_[0-9A-Za-z]{64}',
      checks: ['mixed-case'],
      envNames: ['SUPERMEMORY_API_KEY'],
      description: 'Reads and changes all that is remembered of users.',
      references: ['https://supermemory.ai/docs/quickstart', 'Format facts: seen in public code.'],
    },
  ],
} as const satisfies ProviderSpec;
