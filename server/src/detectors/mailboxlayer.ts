/** Mailboxlayer: access keys. Format: https://mailboxlayer.com/documentation */
import type { ProviderSpec } from '../core/catalogue';

export const mailboxlayer = {
  id: 'mailboxlayer',
  name: 'Mailboxlayer',
  homepage: 'https://mailboxlayer.com',
  detectors: [
    {
      id: 'mailboxlayer-access-key',
      name: 'Mailboxlayer access key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['mailboxlayer'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['MAILBOXLAYER_ACCESS_KEY'],
      description: "Validates e-mail addresses within the owner's quota.",
      references: ['https://mailboxlayer.com/documentation'],
    },
  ],
} as const satisfies ProviderSpec;
