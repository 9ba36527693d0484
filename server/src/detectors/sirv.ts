/** Sirv: client secrets. Format: https://apidocs.sirv.com */
import type { ProviderSpec } from '../core/catalogue';

export const sirv = {
  id: 'sirv',
  name: 'Sirv',
  homepage: 'https://sirv.com',
  detectors: [
    {
      id: 'sirv-client-secret',
      name: 'Sirv client secret',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['sirv'], within: 40 },
      pattern: '[0-9A-Za-z+/]{86}==',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=' },
      checks: ['random'],
      envNames: ['SIRV_CLIENT_SECRET'],
      description: 'With the client id, uploads, changes and deletes all files of the account.',
      references: ['https://apidocs.sirv.com'],
    },
  ],
} as const satisfies ProviderSpec;
