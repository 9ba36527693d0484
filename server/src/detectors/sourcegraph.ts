/**
 * Sourcegraph: access tokens, access tokens of a local instance, Cody gateway tokens and legacy access tokens.
 * Format: https://sourcegraph.com/docs/api/graphql
 */
import type { ProviderSpec } from '../core/catalogue';

export const sourcegraph = {
  id: 'sourcegraph',
  name: 'Sourcegraph',
  homepage: 'https://sourcegraph.com',
  links: { rotate: 'https://howtorotate.com/docs/tutorials/sourcegraph/', seen: '2026-11-24' },
  detectors: [
    {
      id: 'sourcegraph-access-token',
      name: 'Sourcegraph access token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['sgp_'] },
      pattern: 'sgp_[0-9A-Fa-f]{16}_[0-9A-Fa-f]{40}',
      minEntropy: 3,
      envNames: ['SRC_ACCESS_TOKEN'],
      description: "Reads all code its user can reach and changes the instance with an administrator's rights.",
      references: ['https://sourcegraph.com/docs/api/graphql'],
    },
    {
      id: 'sourcegraph-local-access-token',
      name: 'Sourcegraph access token of a local instance',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['sgp_'] },
      pattern: 'sgp_(?:local_)?[0-9A-Fa-f]{40}',
      minEntropy: 3,
      envNames: ['SRC_ACCESS_TOKEN'],
      description: 'Reads all code its user can reach on one instance.',
      references: ['https://sourcegraph.com/docs/api/graphql'],
    },
    {
      id: 'sourcegraph-cody-token',
      name: 'Sourcegraph Cody gateway token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['slk_', 'sgd_'] },
      pattern: 's(?:lk_|gd_)[0-9a-f]{64}',
      minEntropy: 3,
      envNames: ['SOURCEGRAPH_CODY_TOKEN'],
      description: "Runs language models at the owner's expense.",
      references: ['https://sourcegraph.com/docs/api/graphql'],
    },
    {
      id: 'sourcegraph-legacy-access-token',
      name: 'Sourcegraph legacy access token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['sourcegraph'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9A-Fa-f]{40})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['SRC_ACCESS_TOKEN'],
      description: 'Reads all code its user can reach, with a token from before the sgp_ prefix.',
      references: ['https://sourcegraph.com/docs/api/graphql'],
    },
  ],
} as const satisfies ProviderSpec;
