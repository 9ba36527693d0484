/** Freshdesk: API keys. Format: https://developers.freshdesk.com/api/#authentication */
import type { ProviderSpec } from '../core/catalogue';

export const freshdesk = {
  id: 'freshdesk',
  name: 'Freshdesk',
  homepage: 'https://www.freshworks.com/freshdesk',
  detectors: [
    {
      id: 'freshdesk-api-key',
      name: 'Freshdesk API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['freshdesk'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,2}(?<secret>[0-9A-Za-z]{20})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['FRESHDESK_API_KEY'],
      description: 'Acts as its agent: tickets, contacts and settings of the help desk.',
      references: [
        'https://developers.freshdesk.com/api/#authentication',
        'https://developers.freshworks.com/docs/app-sdk/v3.0/support_agent/rest-apis/',
      ],
    },
  ],
} as const satisfies ProviderSpec;
