/** Tailscale: API, auth, client, SCIM and webhook keys. Format: https://tailscale.com/kb/1252/key-prefixes */
import type { ProviderSpec } from '../core/catalogue';

export const tailscale = {
  id: 'tailscale',
  name: 'Tailscale',
  homepage: 'https://tailscale.com',
  links: { keys: 'https://login.tailscale.com/admin/settings/keys', seen: '2026-11-24' },
  detectors: [
    {
      id: 'tailscale-api-key',
      name: 'Tailscale API access token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['tskey-api-'] },
      pattern: 'tskey-api-[0-9A-Za-z_]{6,40}-[0-9A-Za-z_]{8,64}',
      bounds: { right: '\\w-' },
      checks: ['mixed'],
      envNames: ['TAILSCALE_API_KEY'],
      description: 'Reads and changes the tailnet: its devices, keys and policy.',
      references: ['https://tailscale.com/kb/1252/key-prefixes'],
    },
    {
      id: 'tailscale-key',
      name: 'Tailscale key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['tskey-'] },
      pattern: 'tskey-(?!api-)[a-z]{2,12}-[0-9A-Za-z_]{4,32}-[0-9A-Za-z_]{8,64}',
      bounds: { right: '\\w-' },
      checks: ['mixed'],
      envNames: ['TS_AUTHKEY', 'TS_AUTH_KEY'],
      description: 'Adds devices, or acts as an OAuth client, a webhook or SCIM.',
      references: ['https://tailscale.com/kb/1252/key-prefixes'],
    },
  ],
} as const satisfies ProviderSpec;
