/** Keen: project or organisation keys. Format: https://keen.io/docs/api/ */
import type { ProviderSpec } from '../core/catalogue';

export const keen = {
  id: 'keen',
  name: 'Keen',
  homepage: 'https://keen.io',
  detectors: [
    {
      id: 'keen-access-key',
      name: 'Keen project or organisation key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['keen_', 'keen.io', 'keenio', 'keen-'], within: 40 },
      pattern: '[0-9A-Z]{64}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['KEEN_WRITE_KEY', 'KEEN_READ_KEY', 'KEEN_MASTER_KEY'],
      description: 'Reads, writes or deletes the events of the project, as far as the key goes.',
      references: ['https://keen.io/docs/api/'],
    },
  ],
} as const satisfies ProviderSpec;
