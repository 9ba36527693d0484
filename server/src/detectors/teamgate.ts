/** Teamgate: app keys and authentication tokens. Format: https://developers.teamgate.com */
import type { ProviderSpec } from '../core/catalogue';

export const teamgate = {
  id: 'teamgate',
  name: 'Teamgate',
  homepage: 'https://www.teamgate.com',
  detectors: [
    {
      id: 'teamgate-app-key',
      name: 'Teamgate app key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['teamgate'], within: 40 },
      pattern: '[0-9a-z]{40}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['TEAMGATE_APP_KEY'],
      description: 'Names the app; requests need the authentication token as well.',
      references: ['https://developers.teamgate.com'],
    },
    {
      id: 'teamgate-auth-token',
      name: 'Teamgate authentication token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['teamgate'], within: 40 },
      pattern: '[0-9A-Za-z]{80}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['TEAMGATE_AUTH_TOKEN'],
      description: 'With the app key, reads and changes people, companies and deals of the CRM.',
      references: ['https://developers.teamgate.com'],
    },
  ],
} as const satisfies ProviderSpec;
