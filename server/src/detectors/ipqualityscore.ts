/** IPQualityScore: API keys. Format: https://www.ipqualityscore.com/documentation/overview */
import type { ProviderSpec } from '../core/catalogue';

export const ipqualityscore = {
  id: 'ipqualityscore',
  name: 'IPQualityScore',
  homepage: 'https://www.ipqualityscore.com',
  detectors: [
    {
      id: 'ipqualityscore-api-key',
      name: 'IPQualityScore API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['ipquality', 'ipqs'], within: 40 },
      pattern: '[0-9A-Za-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['IPQS_API_KEY'],
      description: "Rates the fraud risk of addresses, e-mails and URLs at the owner's expense.",
      references: ['https://www.ipqualityscore.com/documentation/overview'],
    },
  ],
} as const satisfies ProviderSpec;
