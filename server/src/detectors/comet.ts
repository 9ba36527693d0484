/** Comet: API keys, of Opik too. Format: https://www.comet.com/docs/v2/guides/experiment-management/configure-sdk/ */
import type { ProviderSpec } from '../core/catalogue';

export const comet = {
  id: 'comet',
  name: 'Comet',
  homepage: 'https://www.comet.com',
  links: { keys: 'https://www.comet.com/api/my/settings/', seen: '2026-11-30' },
  detectors: [
    {
      id: 'comet-api-key',
      name: 'Comet API key',
      class: 'secret',
      severity: 'high',
      anchor: {
        in: 'context',
        literals: ['comet_api_key', 'cometapikey', 'comet_key', 'comet_ml', 'cometml', 'comet-ml', 'opik_api_key'],
      },
      pattern: '[0-9A-Za-z]{25}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed-case', 'random'],
      envNames: ['COMET_API_KEY', 'OPIK_API_KEY'],
      description: 'Reads and changes the experiments and traces of its user.',
      references: [
        'https://www.comet.com/docs/v2/guides/experiment-management/configure-sdk/',
        'Format facts: seen in public code.',
      ],
    },
  ],
} as const satisfies ProviderSpec;
