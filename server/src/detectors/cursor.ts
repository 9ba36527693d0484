/** Cursor: API keys. Format: https://cursor.com/docs/cloud-agent/api/endpoints */
import type { ProviderSpec } from '../core/catalogue';

export const cursor = {
  id: 'cursor',
  name: 'Cursor',
  homepage: 'https://cursor.com',
  links: { keys: 'https://cursor.com/dashboard', seen: '2026-11-24' },
  detectors: [
    {
      id: 'cursor-api-key',
      name: 'Cursor API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['key_'] },
      pattern: 'key_[0-9a-f]{64}',
      minEntropy: 3,
      envNames: ['CURSOR_API_KEY'],
      description: "Starts cloud agents on the repositories its user connected, and reads the team's usage.",
      references: ['https://cursor.com/docs/cloud-agent/api/endpoints'],
    },
  ],
} as const satisfies ProviderSpec;
