/** Runpod: API keys. Format: https://docs.runpod.io */
import type { ProviderSpec } from '../core/catalogue';

export const runpod = {
  id: 'runpod',
  name: 'Runpod',
  homepage: 'https://www.runpod.io',
  links: { keys: 'https://console.runpod.io/user/settings', seen: '2026-11-24' },
  detectors: [
    {
      id: 'runpod-api-key',
      name: 'Runpod API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['rpa_'] },
      pattern: 'rpa_[0-9A-Za-z]{46}',
      minEntropy: 3.5,
      envNames: ['RUNPOD_API_KEY'],
      description: "Starts and stops GPU machines and serverless endpoints at the owner's expense.",
      references: ['https://docs.runpod.io'],
    },
  ],
} as const satisfies ProviderSpec;
