/** Yousign: API keys. Format: https://developers.yousign.com */
import type { ProviderSpec } from '../core/catalogue';

export const yousign = {
  id: 'yousign',
  name: 'Yousign',
  homepage: 'https://yousign.com',
  detectors: [
    {
      id: 'yousign-api-key',
      name: 'Yousign API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['yousign'], within: 40 },
      pattern: '[0-9A-Za-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['YOUSIGN_API_KEY'],
      description: 'Sends, reads and cancels documents to sign of the account.',
      references: ['https://developers.yousign.com', 'https://dev.yousign.com/#api-v3-documentation-new'],
    },
  ],
} as const satisfies ProviderSpec;
