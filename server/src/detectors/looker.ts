/** Looker: API client secrets. Format: https://docs.cloud.google.com/looker/docs/api-auth */
import type { ProviderSpec } from '../core/catalogue';

export const looker = {
  id: 'looker',
  name: 'Looker',
  homepage: 'https://cloud.google.com/looker',
  detectors: [
    {
      id: 'looker-client-secret',
      name: 'Looker API client secret',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['looker'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,2}(?<secret>[0-9a-z]{24})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['LOOKERSDK_CLIENT_SECRET'],
      description: 'With the client id, acts as its user: queries, dashboards and database connections.',
      references: ['https://docs.cloud.google.com/looker/docs/api-auth'],
    },
    {
      id: 'looker-client-id',
      name: 'Looker client ID',
      class: 'public',
      severity: 'info',
      anchor: {
        in: 'context',
        literals: [
          'looker_client_id',
          'lookerclientid',
          'looker-client-id',
          'looker client_id',
          'looker client id',
          'looker_sdk_client_id',
          'lookersdk_client_id',
          'lookersdkclientid',
        ],
        within: 12,
      },
      pattern: '[0-9A-Za-z]{20}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed', 'random'],
      envNames: ['LOOKERSDK_CLIENT_ID'],
      description: 'Names an API key; opens nothing without its secret.',
      references: ['https://cloud.google.com/looker/docs/api-auth'],
    },
  ],
} as const satisfies ProviderSpec;
