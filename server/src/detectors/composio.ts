/** Composio: API keys. Format: https://docs.composio.dev/docs/quickstart */
import type { ProviderSpec } from '../core/catalogue';

export const composio = {
  id: 'composio',
  name: 'Composio',
  homepage: 'https://composio.dev',
  links: { keys: 'https://platform.composio.dev', seen: '2026-11-30' },
  detectors: [
    {
      id: 'composio-api-key',
      name: 'Composio API key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['composio'] },
      pattern: String.raw`ak_[\w-]{20}`,
      bounds: { right: '\\w-' },
      checks: ['mixed-case', 'random'],
      envNames: ['COMPOSIO_API_KEY'],
      description: 'Acts in the accounts that users connected: mail, calendars, repositories.',
      references: ['https://docs.composio.dev/docs/quickstart', 'Format facts: seen in public code.'],
    },
  ],
} as const satisfies ProviderSpec;
