/** Loops: API keys. Format: https://loops.so/docs/api-reference/intro */
import type { ProviderSpec } from '../core/catalogue';

export const loops = {
  id: 'loops',
  name: 'Loops',
  homepage: 'https://loops.so',
  links: { keys: 'https://app.loops.so/settings?page=api', seen: '2026-11-30' },
  detectors: [
    {
      id: 'loops-api-key',
      name: 'Loops API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['loops_api_key', 'loopsapikey', 'loops_key', 'loopsclient'] },
      pattern: '[0-9a-f]{32}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed', 'random'],
      envNames: ['LOOPS_API_KEY'],
      description: 'Sends mail to contacts, and reads and changes who they are.',
      references: ['https://loops.so/docs/api-reference/intro', 'Format facts: seen in public code.'],
    },
  ],
} as const satisfies ProviderSpec;
