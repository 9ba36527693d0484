/**
 * Linode: access tokens.
 * Format: https://techdocs.akamai.com/linode-api/reference/get-started#personal-access-tokens
 */
import type { ProviderSpec } from '../core/catalogue';

export const linode = {
  id: 'linode',
  name: 'Linode',
  homepage: 'https://www.linode.com',
  links: { keys: 'https://cloud.linode.com/profile/tokens', seen: '2026-11-24' },
  detectors: [
    {
      id: 'linode-personal-access-token',
      name: 'Linode personal access token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['linode'], within: 40 },
      pattern: '(?<!sha256[:-])[0-9a-f]{64}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed', 'random'],
      envNames: ['LINODE_TOKEN', 'LINODE_CLI_TOKEN'],
      description: 'Does what its scopes allow: servers, domains, storage.',
      references: ['https://techdocs.akamai.com/linode-api/reference/get-started#personal-access-tokens'],
    },
  ],
} as const satisfies ProviderSpec;
