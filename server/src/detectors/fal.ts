/** fal: API keys. Format: https://docs.fal.ai/model-apis/authentication */
import type { ProviderSpec } from '../core/catalogue';

export const fal = {
  id: 'fal',
  name: 'fal',
  homepage: 'https://fal.ai',
  links: { keys: 'https://fal.ai/dashboard/keys', seen: '2026-11-30' },
  detectors: [
    {
      id: 'fal-api-key',
      name: 'fal API key',
      class: 'secret',
      severity: 'high',
      anchor: {
        in: 'context',
        literals: ['fal_key', 'fal_api_key', 'falkey', 'falapikey', 'fal_client', 'fal.config', 'fal.ai'],
      },
      // The id and the secret of a key.
      pattern: '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}:[0-9a-f]{32}',
      envNames: ['FAL_KEY'],
      description: "Makes pictures and videos on the account's bill.",
      references: ['https://docs.fal.ai/model-apis/authentication', 'Format facts: seen in public code.'],
    },
  ],
} as const satisfies ProviderSpec;
