/** Signaturit: access tokens. Format: https://docs.signaturit.com */
import type { ProviderSpec } from '../core/catalogue';

export const signaturit = {
  id: 'signaturit',
  name: 'Signaturit',
  homepage: 'https://www.signaturit.com',
  detectors: [
    {
      id: 'signaturit-access-token',
      name: 'Signaturit access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['signaturit'], within: 40 },
      pattern: '[0-9A-Za-z]{86}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['SIGNATURIT_ACCESS_TOKEN'],
      description: 'Sends, reads and cancels documents to sign of the account.',
      references: ['https://docs.signaturit.com'],
    },
  ],
} as const satisfies ProviderSpec;
