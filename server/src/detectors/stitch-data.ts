/** Stitch: API tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const stitchData = {
  id: 'stitch-data',
  name: 'Stitch',
  homepage: 'https://www.stitchdata.com',
  detectors: [
    {
      id: 'stitch-data-api-token',
      name: 'Stitch API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['stitchdata', 'stitch_data'], within: 40 },
      pattern: '[0-9a-z_]{35}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['STITCH_API_TOKEN'],
      description: 'Reads and changes the pipelines and connected sources of the account.',
      references: [
        'https://www.stitchdata.com/docs/developers/import-api/api',
        'Format facts: seen by 2 independent scanners.',
      ],
    },
  ],
} as const satisfies ProviderSpec;
