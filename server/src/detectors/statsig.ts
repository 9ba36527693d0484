/** Statsig: server secret keys. Format: https://docs.statsig.com/access-management/projects */
import type { ProviderSpec } from '../core/catalogue';

export const statsig = {
  id: 'statsig',
  name: 'Statsig',
  homepage: 'https://www.statsig.com',
  links: { keys: 'https://console.statsig.com/api_keys', seen: '2026-11-30' },
  detectors: [
    {
      id: 'statsig-server-secret-key',
      name: 'Statsig server secret key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['secret-'] },
      pattern: 'secret-[0-9A-Za-z]{43}',
      bounds: { left: '\\w.-', right: '\\w./+-' },
      checks: ['mixed-case', 'random'],
      envNames: ['STATSIG_SERVER_SECRET_KEY', 'STATSIG_SERVER_SECRET'],
      description: 'Reads the rules of all gates and experiments, and logs events as the server.',
      references: ['https://docs.statsig.com/server/introduction', 'Format facts: seen in public code.'],
    },
  ],
} as const satisfies ProviderSpec;
