/** Asana: access tokens and client secrets. Format: https://developers.asana.com/docs/personal-access-token */
import type { ProviderSpec } from '../core/catalogue';

export const asana = {
  id: 'asana',
  name: 'Asana',
  homepage: 'https://asana.com',
  links: { keys: 'https://app.asana.com/0/my-apps' },
  detectors: [
    {
      id: 'asana-personal-access-token',
      name: 'Asana personal access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['asana'] },
      pattern: String.raw`[012]/\d{13,20}(?:/\d{13,20})?:[0-9a-z]{32,64}`,
      bounds: { left: '\\w-', right: '\\w-' },
      envNames: ['ASANA_ACCESS_TOKEN', 'ASANA_TOKEN'],
      description: 'Acts as its user: reads and changes tasks and projects.',
      references: ['https://developers.asana.com/docs/personal-access-token'],
    },
    {
      id: 'asana-client-secret',
      name: 'Asana client secret',
      class: 'secret',
      severity: 'high',
      anchor: {
        in: 'context',
        literals: [
          'asana_client_secret',
          'asanaclientsecret',
          'asana-client-secret',
          'asana_secret',
          'asanasecret',
          'asana-secret',
          'asana',
        ],
        within: 45,
      },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w/+.@#:-', right: '\\w/+-' },
      checks: ['mixed', 'random'],
      envNames: ['ASANA_CLIENT_SECRET'],
      description: 'Acts as the app: exchanges codes for tokens of its users.',
      references: ['https://developers.asana.com/docs/oauth'],
    },
  ],
} as const satisfies ProviderSpec;
