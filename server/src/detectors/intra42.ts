/** 42 Intra: client secrets. Format: https://api.intra.42.fr/apidoc/guides/getting_started */
import type { ProviderSpec } from '../core/catalogue';

export const intra42 = {
  id: 'intra42',
  name: '42 Intra',
  homepage: 'https://api.intra.42.fr',
  detectors: [
    {
      id: 'intra42-client-secret',
      name: '42 Intra client secret',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['s-s4t2ud-', 's-s4t2af-'] },
      pattern: 's-s4t2(?:ud-|af-)[0-9a-f]{64}',
      minEntropy: 3,
      envNames: ['FT_CLIENT_SECRET'],
      description: "With the application's UID, reads students and projects of the 42 schools.",
      references: [
        'https://api.intra.42.fr/apidoc/guides/getting_started',
        'https://api.intra.42.fr/apidoc/guides/web_application_flow',
      ],
    },
    {
      id: 'intra42-client-id',
      name: '42 intra client ID',
      class: 'public',
      severity: 'info',
      identifier: true,
      anchor: { in: 'token', literals: ['u-s4t2ud-', 'u-s4t2af-'] },
      pattern: 'u-s4t2(?:ud|af)-[0-9a-f]{64}',
      bounds: { left: '\\w-', right: '\\w-' },
      envNames: ['FT_CLIENT_ID'],
      description: 'Names an application; opens nothing without its secret.',
      references: ['https://api.intra.42.fr/apidoc/guides/getting_started'],
    },
  ],
} as const satisfies ProviderSpec;
