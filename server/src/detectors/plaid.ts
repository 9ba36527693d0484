/** Plaid: access tokens and secrets. Format: https://plaid.com/docs/quickstart/glossary/ */
import type { ProviderSpec } from '../core/catalogue';

export const plaid = {
  id: 'plaid',
  name: 'Plaid',
  homepage: 'https://plaid.com',
  links: { keys: 'https://dashboard.plaid.com/developers/keys' },
  detectors: [
    {
      id: 'plaid-access-token',
      name: 'Plaid access token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['access-production-', 'access-development-'] },
      pattern: 'access-(?:production|development)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      bounds: { left: '\\w-', right: '\\w-' },
      envNames: ['PLAID_ACCESS_TOKEN'],
      description: 'Reads the bank accounts of one user.',
      references: ['https://plaid.com/docs/quickstart/glossary/'],
    },
    {
      id: 'plaid-sandbox-access-token',
      name: 'Plaid sandbox access token',
      class: 'test',
      severity: 'low',
      anchor: { in: 'token', literals: ['access-sandbox-'] },
      pattern: 'access-sandbox-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      bounds: { left: '\\w-', right: '\\w-' },
      envNames: ['PLAID_ACCESS_TOKEN'],
      description: 'Reads made-up bank accounts.',
      references: ['https://plaid.com/docs/quickstart/glossary/'],
    },
    {
      id: 'plaid-secret',
      name: 'Plaid secret',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['plaid'], within: 45 },
      pattern: '[0-9a-z]{30}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed', 'random'],
      envNames: ['PLAID_SECRET'],
      description: 'With the client ID, acts as the application.',
      references: ['https://plaid.com/docs/quickstart/glossary/'],
    },
  ],
} as const satisfies ProviderSpec;
