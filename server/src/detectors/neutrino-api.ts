/** Neutrino API: API keys. Format: https://www.neutrinoapi.com/api/api-basics */
import type { ProviderSpec } from '../core/catalogue';

export const neutrinoApi = {
  id: 'neutrino-api',
  name: 'Neutrino API',
  homepage: 'https://www.neutrinoapi.com',
  detectors: [
    {
      id: 'neutrino-api-key',
      name: 'Neutrino API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['neutrinoapi', 'neutrino_api'], within: 40 },
      pattern: '[0-9A-Za-z]{48}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['NEUTRINO_API_KEY'],
      description: "With the user id, looks up addresses, numbers and IPs at the owner's expense.",
      references: ['https://www.neutrinoapi.com/api/api-basics'],
    },
  ],
} as const satisfies ProviderSpec;
