/** Mem0: API keys. Format: https://docs.mem0.ai/platform/quickstart */
import type { ProviderSpec } from '../core/catalogue';

export const mem0 = {
  id: 'mem0',
  name: 'Mem0',
  homepage: 'https://mem0.ai',
  links: { keys: 'https://app.mem0.ai/dashboard/api-keys', seen: '2026-11-30' },
  detectors: [
    {
      id: 'mem0-api-key',
      name: 'Mem0 API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['mem0', 'memoryclient'] },
      pattern: 'm0-[0-9A-Za-z]{40}',
      bounds: { left: '\\w-', right: '\\w-' },
      checks: ['mixed-case', 'random'],
      envNames: ['MEM0_API_KEY'],
      description: 'Reads and changes all that is remembered of users.',
      references: ['https://docs.mem0.ai/platform/quickstart', 'Format facts: seen in public code.'],
    },
  ],
} as const satisfies ProviderSpec;
