/** Gitea: access tokens. Format: https://docs.gitea.com/development/api-usage */
import type { ProviderSpec } from '../core/catalogue';

export const gitea = {
  id: 'gitea',
  name: 'Gitea',
  homepage: 'https://about.gitea.com',
  detectors: [
    {
      id: 'gitea-access-token',
      name: 'Gitea access token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['gitea'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9a-f]{40})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['GITEA_TOKEN'],
      description: 'Acts as its user on the Gitea server within its scopes: code, issues, settings.',
      references: ['https://docs.gitea.com/development/api-usage'],
    },
  ],
} as const satisfies ProviderSpec;
