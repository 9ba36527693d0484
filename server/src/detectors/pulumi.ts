/** Pulumi: access tokens. Format: https://www.pulumi.com/docs/administration/access-identity/access-tokens/ */
import type { ProviderSpec } from '../core/catalogue';

export const pulumi = {
  id: 'pulumi',
  name: 'Pulumi',
  homepage: 'https://www.pulumi.com',
  links: { keys: 'https://app.pulumi.com/account/tokens', seen: '2026-11-24' },
  detectors: [
    {
      id: 'pulumi-access-token',
      name: 'Pulumi access token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['pul-'] },
      pattern: 'pul-[0-9a-f]{40}',
      bounds: { left: '\\w-', right: '\\w-' },
      checks: ['mixed'],
      envNames: ['PULUMI_ACCESS_TOKEN'],
      description: 'Runs deployments, reads states and their secrets as its user, team or organization.',
      references: ['https://www.pulumi.com/docs/administration/access-identity/access-tokens/'],
    },
  ],
} as const satisfies ProviderSpec;
