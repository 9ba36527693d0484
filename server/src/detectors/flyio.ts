/** Fly.io: access tokens. Format: https://fly.io/docs/security/tokens/ */
import type { ProviderSpec } from '../core/catalogue';

export const flyio = {
  id: 'flyio',
  name: 'Fly.io',
  homepage: 'https://fly.io',
  links: { keys: 'https://fly.io/user/personal_access_tokens', seen: '2026-11-24' },
  detectors: [
    {
      id: 'flyio-access-token',
      name: 'Fly.io access token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['FlyV1 ', 'fm1a_', 'fm1r_', 'fm2_'] },
      // A macaroon; several may follow each other after commas.
      pattern: 'FlyV1 (?<secret>[0-9A-Za-z+/=,_-]{100,3600})|(?<secretB>fm(?:1[ar]|2)_[0-9A-Za-z+/=,_-]{100,3600})',
      bounds: { right: '\\w+/=' },
      reach: 4096,
      checks: ['mixed-case'],
      envNames: ['FLY_API_TOKEN'],
      description: "Does what its caveats allow: deploys apps, reads their secrets' names, opens consoles.",
      references: ['https://fly.io/docs/security/tokens/'],
    },
    {
      id: 'flyio-auth-token',
      name: 'Fly.io personal auth token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['fo1_'] },
      pattern: 'fo1_[0-9A-Za-z_-]{43}',
      bounds: { right: '\\w-' },
      checks: ['mixed-case'],
      envNames: ['FLY_API_TOKEN'],
      description: 'Acts as its user.',
      references: ['https://fly.io/docs/security/tokens/'],
    },
  ],
} as const satisfies ProviderSpec;
