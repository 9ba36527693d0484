/** Defined Networking: API tokens. Format: https://docs.defined.net/api/defined-networking-api/ */
import type { ProviderSpec } from '../core/catalogue';

export const definedNetworking = {
  id: 'defined-networking',
  name: 'Defined Networking',
  homepage: 'https://www.defined.net',
  links: { rotate: 'https://docs.defined.net/guides/rotating-api-keys/', seen: '2026-11-30' },
  detectors: [
    {
      id: 'defined-networking-api-token',
      name: 'Defined Networking API token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['dnkey-'] },
      pattern: 'dnkey-[0-9A-Za-z_=-]{26}-[0-9A-Za-z_=-]{52}',
      minEntropy: 3.5,
      envNames: ['DNC_API_TOKEN'],
      description: "Adds hosts to the organisation's overlay network and changes its firewall rules.",
      references: [
        'https://docs.defined.net/api/defined-networking-api/',
        'https://docs.defined.net/api/networks-list/',
      ],
    },
  ],
} as const satisfies ProviderSpec;
