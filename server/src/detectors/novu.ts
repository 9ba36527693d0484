/** Novu: secret keys. Format: https://docs.novu.co/api-reference/overview */
import type { ProviderSpec } from '../core/catalogue';

export const novu = {
  id: 'novu',
  name: 'Novu',
  homepage: 'https://novu.co',
  links: { keys: 'https://dashboard.novu.co/api-keys', seen: '2026-11-30' },
  detectors: [
    {
      id: 'novu-secret-key',
      name: 'Novu secret key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['novu'] },
      pattern: '[0-9a-f]{32}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed', 'random'],
      envNames: ['NOVU_SECRET_KEY', 'NOVU_API_KEY'],
      description: 'Sends notifications to all subscribers, and reads who they are.',
      references: ['https://docs.novu.co/api-reference/overview', 'Format facts: seen in public code.'],
    },
  ],
} as const satisfies ProviderSpec;
