/** Apifonica: authentication tokens. Format: https://www.apifonica.com/en/docs */
import type { ProviderSpec } from '../core/catalogue';

export const apifonica = {
  id: 'apifonica',
  name: 'Apifonica',
  homepage: 'https://www.apifonica.com',
  detectors: [
    {
      id: 'apifonica-auth-token',
      name: 'Apifonica authentication token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['apifonica'], within: 40 },
      pattern: '[0-9a-z]{11}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['APIFONICA_TOKEN'],
      description: 'Sends messages and places calls from the account and at its expense.',
      references: ['https://www.apifonica.com/en/docs'],
    },
  ],
} as const satisfies ProviderSpec;
