/** GoodDay: API tokens. Format: https://www.goodday.work/docs/api */
import type { ProviderSpec } from '../core/catalogue';

export const goodday = {
  id: 'goodday',
  name: 'GoodDay',
  homepage: 'https://www.goodday.work',
  detectors: [
    {
      id: 'goodday-api-token',
      name: 'GoodDay API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['goodday'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['GOODDAY_API_TOKEN'],
      description: 'Reads and changes the projects and tasks of the organisation.',
      references: ['https://www.goodday.work/docs/api'],
    },
  ],
} as const satisfies ProviderSpec;
