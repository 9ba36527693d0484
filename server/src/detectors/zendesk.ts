/** Zendesk: API tokens. Format: https://developer.zendesk.com/api-reference/introduction/security-and-auth/ */
import type { ProviderSpec } from '../core/catalogue';

export const zendesk = {
  id: 'zendesk',
  name: 'Zendesk',
  homepage: 'https://www.zendesk.com',
  links: { keys: 'https://support.zendesk.com/hc/en-us/articles/4408889192858', seen: '2026-11-24' },
  detectors: [
    {
      id: 'zendesk-api-token',
      name: 'Zendesk API token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['zendesk'], within: 50 },
      pattern: '[0-9A-Za-z]{40}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed', 'not-hex', 'random'],
      envNames: ['ZENDESK_API_TOKEN'],
      description: 'Acts as any agent of the account: reads and changes tickets and users.',
      references: ['https://developer.zendesk.com/api-reference/introduction/security-and-auth/'],
    },
  ],
} as const satisfies ProviderSpec;
