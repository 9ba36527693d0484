/** Tinybird: tokens. Format: https://www.tinybird.co/docs/forward/administration/tokens */
import type { ProviderSpec } from '../core/catalogue';

export const tinybird = {
  id: 'tinybird',
  name: 'Tinybird',
  homepage: 'https://www.tinybird.co',
  links: {
    keys: 'https://app.tinybird.co/tokens',
    rotate: 'https://www.tinybird.co/docs/forward/administration/tokens',
    seen: '2026-11-30',
  },
  detectors: [
    {
      id: 'tinybird-token',
      name: 'Tinybird token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['p.eyJ1Ijog'] },
      // JSON with the workspace, the token and the host in base64, and what signs it.
      pattern: String.raw`p\.eyJ1Ijog[\w-]{60,300}\.[\w-]{43}`,
      bounds: { left: '\\w.-', right: '\\w.-' },
      envNames: ['TINYBIRD_TOKEN', 'TB_TOKEN'],
      description: 'Reads, or appends to, the data sources in its scope; an admin token does all.',
      references: ['https://www.tinybird.co/docs/forward/administration/tokens', 'Format facts: seen in public code.'],
    },
  ],
} as const satisfies ProviderSpec;
