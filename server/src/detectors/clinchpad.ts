/** ClinchPad: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const clinchpad = {
  id: 'clinchpad',
  name: 'ClinchPad',
  homepage: 'https://clinchpad.com',
  detectors: [
    {
      id: 'clinchpad-api-key',
      name: 'ClinchPad API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['clinchpad'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['CLINCHPAD_API_KEY'],
      description: 'Reads and changes the leads and pipelines of the account.',
      references: ['Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
