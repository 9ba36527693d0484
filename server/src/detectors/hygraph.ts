/** Hygraph (GraphCMS): permanent auth tokens. Format: https://hygraph.com/docs/api-reference/basics/permissions */
import type { ProviderSpec } from '../core/catalogue';

export const hygraph = {
  id: 'hygraph',
  name: 'Hygraph (GraphCMS)',
  homepage: 'https://hygraph.com',
  detectors: [
    {
      id: 'hygraph-access-token',
      name: 'Hygraph (GraphCMS) permanent auth token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['hygraph', 'graphcms'], within: 40 },
      pattern: String.raw`[0-9A-Za-z]{73}\.ey[0-9A-Za-z]{300,400}\.[\w-]{683}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      reach: 1280,
      checks: ['random'],
      envNames: ['HYGRAPH_TOKEN'],
      description: 'Reads, and where it may changes, the content of the project.',
      references: ['https://hygraph.com/docs/api-reference/basics/permissions'],
    },
  ],
} as const satisfies ProviderSpec;
