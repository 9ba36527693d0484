/** Scalr: API tokens and access tokens. Format: https://docs.scalr.io */
import type { ProviderSpec } from '../core/catalogue';

export const scalr = {
  id: 'scalr',
  name: 'Scalr',
  homepage: 'https://scalr.com',
  detectors: [
    {
      id: 'scalr-api-token',
      name: 'Scalr API token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt'] },
      pattern: String.raw`eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt[\w-]{20,60}\.[\w-]{43}`,
      bounds: { right: '\\w-' },
      minEntropy: 3.5,
      envNames: ['SCALR_TOKEN'],
      description: "Runs Terraform in the account's workspaces and reads their state and variables.",
      references: ['https://docs.scalr.io'],
    },
    {
      id: 'scalr-access-token',
      name: 'Scalr access token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['scalr'], within: 40 },
      pattern: '[0-9A-Za-z._-]{136}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['SCALR_TOKEN'],
      description: "Runs Terraform in the account's workspaces and reads their state and variables.",
      references: ['https://docs.scalr.io'],
    },
  ],
} as const satisfies ProviderSpec;
