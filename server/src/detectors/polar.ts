/**
 * Polar: organization access tokens, personal access tokens and OAuth access tokens.
 * Format: https://docs.polar.sh/api
 */
import type { ProviderSpec } from '../core/catalogue';

export const polar = {
  id: 'polar',
  name: 'Polar',
  homepage: 'https://polar.sh',
  links: { keys: 'https://polar.sh/settings', seen: '2026-11-24' },
  detectors: [
    {
      id: 'polar-organization-access-token',
      name: 'Polar organization access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['polar_oat_'] },
      pattern: String.raw`polar_oat_[\w-]{20,100}`,
      bounds: { right: '\\w-' },
      minEntropy: 3,
      envNames: ['POLAR_ACCESS_TOKEN'],
      description: 'Reads and changes products, orders and customers of the organisation within its scopes.',
      references: ['https://docs.polar.sh/api'],
    },
    {
      id: 'polar-personal-access-token',
      name: 'Polar personal access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['polar_pat_'] },
      pattern: String.raw`polar_pat_[\w-]{20,100}`,
      bounds: { right: '\\w-' },
      minEntropy: 3,
      envNames: ['POLAR_ACCESS_TOKEN'],
      description: 'Acts as its user in all organisations within its scopes.',
      references: ['https://docs.polar.sh/api'],
    },
    {
      id: 'polar-oauth-access-token',
      name: 'Polar OAuth access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['polar_at_'] },
      pattern: String.raw`polar_at_(?:u_|o_)?[\w-]{20,100}`,
      bounds: { right: '\\w-' },
      minEntropy: 3,
      envNames: ['POLAR_ACCESS_TOKEN'],
      description: 'Acts for the user or organisation that approved an OAuth client.',
      references: ['https://docs.polar.sh/api'],
    },
  ],
} as const satisfies ProviderSpec;
