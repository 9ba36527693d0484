/** Letta: API keys. Format: https://docs.letta.com/api-reference/overview */
import type { ProviderSpec } from '../core/catalogue';

export const letta = {
  id: 'letta',
  name: 'Letta',
  homepage: 'https://www.letta.com',
  links: { keys: 'https://app.letta.com/api-keys', seen: '2026-11-30' },
  detectors: [
    {
      id: 'letta-api-key',
      name: 'Letta API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['sk-let-'] },
      // Two UUIDs and a colon in base64.
      pattern: 'sk-let-[0-9A-Za-z+/]{98}={0,2}',
      bounds: { right: '\\w+/=' },
      checks: ['mixed-case'],
      envNames: ['LETTA_API_KEY'],
      description: 'Runs, reads and changes the agents of the account, with all they remember.',
      references: ['https://docs.letta.com/api-reference/overview', 'Format facts: seen in public code.'],
    },
  ],
} as const satisfies ProviderSpec;
