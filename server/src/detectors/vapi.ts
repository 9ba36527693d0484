/** Vapi: private API keys. Format: https://docs.vapi.ai/quickstart */
import type { ProviderSpec } from '../core/catalogue';

export const vapi = {
  id: 'vapi',
  name: 'Vapi',
  homepage: 'https://vapi.ai',
  links: { keys: 'https://dashboard.vapi.ai/org/api-keys', seen: '2026-11-30' },
  detectors: [
    {
      id: 'vapi-api-key',
      name: 'Vapi private API key',
      class: 'secret',
      severity: 'high',
      anchor: {
        in: 'context',
        literals: [
          'vapi_api_key',
          'vapi_private_key',
          'vapi_private_api_key',
          'vapi_secret_key',
          'vapi_key',
          'vapi_token',
          'vapiapikey',
          'vapiprivatekey',
        ],
      },
      pattern: '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}',
      bounds: { left: '\\w./-', right: '\\w.-' },
      checks: ['random', 'uuid-version'],
      envNames: ['VAPI_API_KEY', 'VAPI_PRIVATE_KEY'],
      description: "Makes phone calls on the account's bill, and reads what was said.",
      references: ['https://docs.vapi.ai/quickstart', 'Format facts: seen in public code.'],
    },
  ],
} as const satisfies ProviderSpec;
