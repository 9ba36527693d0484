/** Cypress Cloud: record keys. Format: https://docs.cypress.io/guides/guides/command-line#cypress-run */
import type { ProviderSpec } from '../core/catalogue';

export const cypressCloud = {
  id: 'cypress-cloud',
  name: 'Cypress Cloud',
  homepage: 'https://www.cypress.io',
  links: { keys: 'https://docs.cypress.io/guides/cloud/account-management/projects#Record-key', seen: '2026-11-30' },
  detectors: [
    {
      id: 'cypress-cloud-record-key',
      name: 'Cypress Cloud record key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['cypress'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random', 'uuid-version'],
      envNames: ['CYPRESS_RECORD_KEY'],
      description: "Records test runs in the project on the owner's plan.",
      references: [
        'https://docs.cypress.io/guides/guides/command-line#cypress-run',
        'https://docs.cypress.io/guides/cloud/account-management/projects#Record-key',
      ],
    },
  ],
} as const satisfies ProviderSpec;
