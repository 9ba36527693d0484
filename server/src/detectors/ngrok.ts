/** ngrok: authtokens and API keys. Format: https://ngrok.com/docs/api/ */
import type { ProviderSpec } from '../core/catalogue';

export const ngrok = {
  id: 'ngrok',
  name: 'ngrok',
  homepage: 'https://ngrok.com',
  links: { keys: 'https://dashboard.ngrok.com/api-keys', seen: '2026-11-24' },
  detectors: [
    {
      id: 'ngrok-auth-token',
      name: 'ngrok authtoken or API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['ngrok'] },
      pattern: '[0-9A-Za-z]{25,30}_[0-9][0-9A-Za-z]{19,21}',
      bounds: { left: '\\w-', right: '\\w-' },
      checks: ['mixed-case'],
      envNames: ['NGROK_AUTHTOKEN', 'NGROK_API_KEY'],
      description: 'Opens tunnels, or manages the account.',
      references: ['https://ngrok.com/docs/api/'],
    },
    {
      id: 'ngrok-credential-id',
      name: 'ngrok key ID',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['ngrok'] },
      pattern: '(?:ak|cr)_[0-9A-Za-z]{25,30}',
      checks: ['mixed-case'],
      envNames: ['NGROK_KEY_ID'],
      description: 'Names a key or credential.',
      references: ['https://ngrok.com/docs/api/'],
    },
  ],
} as const satisfies ProviderSpec;
