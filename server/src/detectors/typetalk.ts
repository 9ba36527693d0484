/** Typetalk: client secrets. */
import type { ProviderSpec } from '../core/catalogue';

export const typetalk = {
  id: 'typetalk',
  name: 'Typetalk',
  homepage: 'https://www.typetalk.com',
  detectors: [
    {
      id: 'typetalk-client-secret',
      name: 'Typetalk client secret',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['typetalk'], within: 40 },
      pattern: '[0-9A-Za-z]{64}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['TYPETALK_CLIENT_SECRET'],
      description: "With the client id, reads and posts messages as the client's user.",
      references: ['https://developer.nulab.com/docs/typetalk/', 'Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
