/** BitBar: API keys. Format: https://support.smartbear.com/bitbar/docs/en/use-rest-apis-with-bitbar.html */
import type { ProviderSpec } from '../core/catalogue';

export const bitbar = {
  id: 'bitbar',
  name: 'BitBar',
  homepage: 'https://smartbear.com/product/bitbar',
  detectors: [
    {
      id: 'bitbar-api-key',
      name: 'BitBar API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['bitbar'], within: 40 },
      pattern: '[0-9A-Za-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['BITBAR_API_KEY'],
      description: "Runs tests on the account's devices and reads uploaded apps and results.",
      references: ['https://support.smartbear.com/bitbar/docs/en/use-rest-apis-with-bitbar.html'],
    },
  ],
} as const satisfies ProviderSpec;
