/** Portainer: access tokens. Format: https://docs.portainer.io/api/access */
import type { ProviderSpec } from '../core/catalogue';

export const portainer = {
  id: 'portainer',
  name: 'Portainer',
  homepage: 'https://www.portainer.io',
  detectors: [
    {
      id: 'portainer-access-token',
      name: 'Portainer access token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['ptr_'] },
      pattern: 'ptr_[0-9A-Za-z+/]{43}=',
      minEntropy: 3.5,
      envNames: ['PORTAINER_ACCESS_TOKEN', 'PORTAINER_API_KEY'],
      description: 'Acts as its user: containers, volumes and secrets of all connected environments.',
      references: ['https://docs.portainer.io/api/access'],
    },
  ],
} as const satisfies ProviderSpec;
