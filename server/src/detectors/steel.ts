/** Steel: API keys. Format: https://docs.steel.dev/overview/intro-to-steel */
import type { ProviderSpec } from '../core/catalogue';

export const steel = {
  id: 'steel',
  name: 'Steel',
  homepage: 'https://steel.dev',
  links: { keys: 'https://app.steel.dev/settings/api-keys', seen: '2026-11-30' },
  detectors: [
    {
      id: 'steel-api-key',
      name: 'Steel API key',
      class: 'secret',
      severity: 'high',
      anchor: {
        in: 'context',
        literals: ['steel_api_key', 'steelapikey', 'steel-api-key', 'steel_key', 'steel.dev', 'new steel'],
      },
      pattern: 'ste-[0-9A-Za-z]{80,100}',
      bounds: { left: '\\w-', right: '\\w-' },
      checks: ['mixed-case'],
      envNames: ['STEEL_API_KEY'],
      description: "Drives browsers on the account's bill, and reads its sessions.",
      references: ['https://docs.steel.dev/overview/intro-to-steel', 'Format facts: seen in public code.'],
    },
  ],
} as const satisfies ProviderSpec;
