/** Disqus: API key or secrets. Format: https://disqus.com/api/docs/requests/ */
import type { ProviderSpec } from '../core/catalogue';

export const disqus = {
  id: 'disqus',
  name: 'Disqus',
  homepage: 'https://disqus.com',
  detectors: [
    {
      id: 'disqus-api-key',
      name: 'Disqus API key or secret',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['disqus'], within: 40 },
      pattern: '[0-9A-Za-z]{64}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['DISQUS_API_SECRET', 'DISQUS_API_KEY'],
      description: 'Reads public threads; the secret acts for the application and moderates its forums.',
      references: ['https://disqus.com/api/docs/requests/', 'https://disqus.com/api/docs/threads/list/'],
    },
  ],
} as const satisfies ProviderSpec;
