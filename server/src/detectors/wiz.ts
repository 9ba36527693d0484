/** Wiz: service account secrets. */
import type { ProviderSpec } from '../core/catalogue';

export const wiz = {
  id: 'wiz',
  name: 'Wiz',
  homepage: 'https://www.wiz.io',
  detectors: [
    {
      id: 'wiz-client-secret',
      name: 'Wiz service account secret',
      class: 'secret',
      severity: 'critical',
      anchor: {
        in: 'context',
        literals: ['wiz_', 'wiz-', 'wiz.io', 'wizclient', 'wiz secret', 'wiz client', 'wizsecret'],
        within: 40,
      },
      pattern: '[0-9A-Za-z]{64}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['WIZ_CLIENT_SECRET'],
      description: 'With the client id, reads the vulnerabilities and configuration of all connected clouds.',
      references: ['Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
