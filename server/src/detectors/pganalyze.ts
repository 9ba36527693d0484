/** pganalyze: read API keys. Format: https://pganalyze.com/docs/api */
import type { ProviderSpec } from '../core/catalogue';

export const pganalyze = {
  id: 'pganalyze',
  name: 'pganalyze',
  homepage: 'https://pganalyze.com',
  detectors: [
    {
      id: 'pganalyze-read-api-key',
      name: 'pganalyze read API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['pgar_'] },
      pattern: 'pgar_[0-9A-Za-z]{27}',
      minEntropy: 3,
      envNames: ['PGANALYZE_API_KEY'],
      description: "Reads the query statistics, with query texts, of the organisation's databases.",
      references: ['https://pganalyze.com/docs/api'],
    },
  ],
} as const satisfies ProviderSpec;
