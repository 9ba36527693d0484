/** Kickbox: API keys and sandbox API keys. Format: https://docs.kickbox.com */
import type { ProviderSpec } from '../core/catalogue';

export const kickbox = {
  id: 'kickbox',
  name: 'Kickbox',
  homepage: 'https://kickbox.com',
  detectors: [
    {
      id: 'kickbox-api-key',
      name: 'Kickbox API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['kickbox'], within: 40 },
      pattern: String.raw`(?!test_)\w{65,72}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['KICKBOX_API_KEY'],
      description: "Verifies e-mail addresses and spends the account's balance.",
      references: ['https://docs.kickbox.com'],
    },
    {
      id: 'kickbox-test-api-key',
      name: 'Kickbox sandbox API key',
      class: 'test',
      severity: 'low',
      anchor: { in: 'context', literals: ['kickbox'], within: 40 },
      pattern: 'test_[0-9A-Za-z]{64}',
      bounds: { left: '\\w.-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['KICKBOX_API_KEY'],
      description: 'Verifies made-up addresses in the sandbox.',
      references: ['https://docs.kickbox.com'],
    },
  ],
} as const satisfies ProviderSpec;
