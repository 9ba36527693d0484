/** Instantly: API keys. Format: https://developer.instantly.ai/api/v2/analytics/getdailyaccountanalytics */
import type { ProviderSpec } from '../core/catalogue';

export const instantly = {
  id: 'instantly',
  name: 'Instantly',
  homepage: 'https://instantly.ai',
  detectors: [
    {
      id: 'instantly-api-key',
      name: 'Instantly API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['instantly'], within: 40 },
      pattern: '[0-9A-Za-z+/]{66}==',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=' },
      checks: ['random'],
      envNames: ['INSTANTLY_API_KEY'],
      description: "Sends cold e-mail campaigns from the workspace's accounts and reads its leads.",
      references: ['https://developer.instantly.ai/api/v2/analytics/getdailyaccountanalytics'],
    },
  ],
} as const satisfies ProviderSpec;
