/** Textmagic: API keys. Format: https://docs.textmagic.com */
import type { ProviderSpec } from '../core/catalogue';

export const textmagic = {
  id: 'textmagic',
  name: 'Textmagic',
  homepage: 'https://www.textmagic.com',
  detectors: [
    {
      id: 'textmagic-api-key',
      name: 'Textmagic API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['textmagic'], within: 40 },
      pattern: '[0-9A-Za-z]{30}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['TEXTMAGIC_API_KEY'],
      description: "With the user name, sends text messages at the account's expense and reads received ones.",
      references: ['https://docs.textmagic.com'],
    },
  ],
} as const satisfies ProviderSpec;
