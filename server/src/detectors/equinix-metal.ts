/** Equinix Metal: API tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const equinixMetal = {
  id: 'equinix-metal',
  name: 'Equinix Metal',
  homepage: 'https://deploy.equinix.com',
  links: {
    keys: 'https://deploy.equinix.com/developers/docs/metal/identity-access-management/api-keys/',
    seen: '2026-11-30',
  },
  detectors: [
    {
      id: 'equinix-metal-auth-token',
      name: 'Equinix Metal API token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['equinix', 'packet_'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9A-Za-z]{28,32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['METAL_AUTH_TOKEN', 'PACKET_AUTH_TOKEN'],
      description: 'Creates, reads and deletes the bare-metal servers its user or project can reach.',
      references: [
        'https://deploy.equinix.com/developers/docs/metal/identity-access-management/api-keys/',
        'Format facts: seen by one scanner.',
      ],
    },
  ],
} as const satisfies ProviderSpec;
