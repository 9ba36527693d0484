/** Hume AI: API keys and secret keys. Format: https://dev.hume.ai/docs/introduction/api-key */
import type { ProviderSpec } from '../core/catalogue';

export const hume = {
  id: 'hume',
  name: 'Hume AI',
  homepage: 'https://www.hume.ai',
  links: { keys: 'https://platform.hume.ai/settings/keys', seen: '2026-11-30' },
  detectors: [
    {
      id: 'hume-api-key',
      name: 'Hume AI API key',
      class: 'secret',
      severity: 'high',
      anchor: {
        in: 'context',
        literals: [
          'hume_api_key',
          'humeapikey',
          'hume-api-key',
          'hume_key',
          'humeclient',
          'humevoiceclient',
          'humebatchclient',
          'humestreamclient',
        ],
      },
      pattern: '[0-9A-Za-z]{48}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed-case', 'random'],
      envNames: ['HUME_API_KEY'],
      description: "Talks and measures voices on the account's bill.",
      references: ['https://dev.hume.ai/docs/introduction/api-key', 'Format facts: seen in public code.'],
    },
    {
      id: 'hume-secret-key',
      name: 'Hume AI secret key',
      class: 'secret',
      severity: 'high',
      anchor: {
        in: 'context',
        literals: ['hume_secret_key', 'humesecretkey', 'hume-secret-key', 'hume_client_secret', 'hume_secret'],
      },
      pattern: '[0-9A-Za-z]{64}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed-case', 'random'],
      envNames: ['HUME_SECRET_KEY'],
      description: 'Makes access tokens for the account, with its API key.',
      references: ['https://dev.hume.ai/docs/introduction/api-key', 'Format facts: seen in public code.'],
    },
  ],
} as const satisfies ProviderSpec;
