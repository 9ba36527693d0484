/** BestTime: private API keys. Format: https://documentation.besttime.app/#api-reference */
import type { ProviderSpec } from '../core/catalogue';

export const besttime = {
  id: 'besttime',
  name: 'BestTime',
  homepage: 'https://besttime.app',
  detectors: [
    {
      id: 'besttime-private-key',
      name: 'BestTime private API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'token', literals: ['pri_'] },
      pattern: 'pri_[0-9a-f]{32}',
      minEntropy: 3,
      envNames: ['BESTTIME_API_KEY'],
      description: "Makes foot-traffic forecasts and spends the account's credits.",
      references: ['https://documentation.besttime.app/#api-reference'],
    },
    {
      id: 'besttime-api-key-by-name',
      name: 'BestTime API key (by name)',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['besttime'] },
      pattern: String.raw`\w{36}`,
      bounds: { left: '\\w/+.@#-', right: '\\w/+=-' },
      checks: ['mixed', 'random'],
      envNames: ['BESTTIME_API_KEY'],
      description: "Spends the account's quota.",
      references: ['https://documentation.besttime.app/'],
    },
  ],
} as const satisfies ProviderSpec;
