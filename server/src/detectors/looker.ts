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
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9a-z]{24})`,
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
      identifier: true,
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
    {
      id: 'looker-instance-host',
      name: 'Looker instance address',
      class: 'public',
      severity: 'info',
      identifier: true,
      anchor: { in: 'token', literals: ['.looker.com'], before: 130 },
      // Alone: with a path behind it, it is a link and no setting.
      pattern: String.raw`(?!(?:www|docs?|developers?|help|support|status|api|cdn|app|login|manage|community|blog|assets|static|example|demo|your[\w-]{0,40}|x{1,20})\.)[0-9A-Za-z][0-9A-Za-z-]{1,62}(?:\.[0-9A-Za-z-]{1,40}){0,2}\.looker\.com(?!/[\w?#$%{<]|[:.]\w)`,
      bounds: { left: '\\w.@?-', right: '\\w-' },
      show: { prefix: 120 },
      envNames: ['LOOKERSDK_BASE_URL'],
      description: 'Names an account or an installation; opens nothing by itself.',
      references: ['https://cloud.google.com/looker/docs/api-getting-started'],
    },
  ],
} as const satisfies ProviderSpec;
