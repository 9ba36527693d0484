/** HashiCorp Nomad: ACL tokens. Format: https://developer.hashicorp.com/nomad/docs/secure/acl/tokens */
import type { ProviderSpec } from '../core/catalogue';

export const nomad = {
  id: 'nomad',
  name: 'HashiCorp Nomad',
  homepage: 'https://developer.hashicorp.com/nomad',
  links: {
    keys: 'https://developer.hashicorp.com/nomad/docs/secure/acl/tokens',
    rotate: 'https://developer.hashicorp.com/nomad/commands/acl/token/delete',
    seen: '2026-11-30',
  },
  detectors: [
    {
      id: 'nomad-acl-token',
      name: 'Nomad ACL token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['nomad_token', 'nomad-token', 'nomadtoken', 'nomad_acl'], within: 24 },
      pattern: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      bounds: { left: '\\w-', right: '\\w-' },
      minEntropy: 3,
      envNames: ['NOMAD_TOKEN'],
      description: 'Runs and stops jobs, and reads what they read, as its policies allow.',
      references: ['https://developer.hashicorp.com/nomad/docs/secure/acl/tokens'],
    },
  ],
} as const satisfies ProviderSpec;
