/** Databento: API keys. Format: https://databento.com/docs */
import type { ProviderSpec } from '../core/catalogue';

export const databento = {
  id: 'databento',
  name: 'Databento',
  homepage: 'https://databento.com',
  detectors: [
    {
      id: 'databento-api-key',
      name: 'Databento API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['db-'] },
      pattern: 'db-[0-9A-Za-z]{29}',
      minEntropy: 3,
      envNames: ['DATABENTO_API_KEY'],
      description: "Downloads market data at the owner's expense.",
      references: ['https://databento.com/docs'],
    },
  ],
} as const satisfies ProviderSpec;
