/** Daytona: API keys. Format: https://www.daytona.io/docs/en/api-keys/ */
import type { ProviderSpec } from '../core/catalogue';

export const daytona = {
  id: 'daytona',
  name: 'Daytona',
  homepage: 'https://www.daytona.io',
  links: { keys: 'https://app.daytona.io/dashboard/keys', seen: '2026-11-30' },
  detectors: [
    {
      id: 'daytona-api-key',
      name: 'Daytona API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['dtn_'] },
      pattern: 'dtn_[0-9a-f]{64}',
      checks: ['random'],
      envNames: ['DAYTONA_API_KEY'],
      description: 'Starts sandboxes, and runs code in them, within its permissions.',
      references: ['https://www.daytona.io/docs/en/api-keys/', 'Format facts: seen in public code.'],
    },
  ],
} as const satisfies ProviderSpec;
