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
    {
      id: 'portainer-access-token-by-name',
      name: 'Portainer access token (without padding)',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['portainer'] },
      pattern: 'ptr_[0-9A-Za-z/+_-]{20,60}={0,2}',
      bounds: { left: '\\w-', right: '\\w+/=-' },
      checks: ['mixed-case', 'random'],
      envNames: ['PORTAINER_TOKEN'],
      description: 'Acts as its user on every environment that Portainer manages.',
      references: ['https://docs.portainer.io/api/access'],
    },
    {
      id: 'portainer-session-token',
      name: 'Portainer session token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['portainer'] },
      pattern: String.raw`portainer[\s\S]{1,40}?(?<secret>eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\.[0-9A-Za-z]{50,310}\.[\w-]{43})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      envNames: ['PORTAINER_TOKEN'],
      description: 'Acts as its user for eight hours.',
      references: ['https://docs.portainer.io/api/access'],
    },
  ],
} as const satisfies ProviderSpec;
