/** Lambda: API keys of its cloud. Format: https://docs.lambda.ai/api/cloud */
import type { ProviderSpec } from '../core/catalogue';

export const lambdaCloud = {
  id: 'lambda-cloud',
  name: 'Lambda',
  homepage: 'https://lambda.ai',
  links: { keys: 'https://cloud.lambda.ai/api-keys', seen: '2026-11-30' },
  detectors: [
    {
      id: 'lambda-cloud-api-key',
      name: 'Lambda Cloud API key',
      class: 'secret',
      severity: 'critical',
      anchor: {
        in: 'context',
        literals: [
          'lambda_api_key',
          'lambda_cloud',
          'lambda_labs',
          'lambdalabs',
          'lambda_key',
          'lambdaapikey',
          'lambda.ai',
        ],
      },
      // The name of the key, its id, and what is secret.
      pattern: String.raw`secret_[\w-]{1,60}_[0-9a-f]{32}\.[0-9A-Za-z]{32}`,
      bounds: { right: '\\w-' },
      envNames: ['LAMBDA_API_KEY'],
      description: "Starts and ends machines on the account's bill, and opens them.",
      references: ['https://docs.lambda.ai/api/cloud', 'Format facts: seen in public code.'],
    },
  ],
} as const satisfies ProviderSpec;
