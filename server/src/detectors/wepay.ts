/** WePay: app tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const wepay = {
  id: 'wepay',
  name: 'WePay',
  homepage: 'https://go.wepay.com',
  detectors: [
    {
      id: 'wepay-access-token',
      name: 'WePay app token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['wepay'], within: 40 },
      pattern: '[0-9A-Za-z_?]{62}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['WEPAY_APP_TOKEN'],
      description: "Takes payments and pays out for the platform's merchants.",
      references: ['https://developer.wepay.com/docs', 'Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
