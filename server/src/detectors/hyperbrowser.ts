/** Hyperbrowser: API keys. Format: https://hyperbrowser.ai/docs/quickstart */
import type { ProviderSpec } from '../core/catalogue';

export const hyperbrowser = {
  id: 'hyperbrowser',
  name: 'Hyperbrowser',
  homepage: 'https://hyperbrowser.ai',
  links: { keys: 'https://app.hyperbrowser.ai', seen: '2026-11-30' },
  detectors: [
    {
      id: 'hyperbrowser-api-key',
      name: 'Hyperbrowser API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['hyperbrowser'] },
      pattern: 'hb_[0-9a-f]{28}',
      checks: ['random'],
      envNames: ['HYPERBROWSER_API_KEY'],
      description: "Drives browsers on the account's bill, and reads its sessions.",
      references: ['https://hyperbrowser.ai/docs/quickstart', 'Format facts: seen in public code.'],
    },
  ],
} as const satisfies ProviderSpec;
