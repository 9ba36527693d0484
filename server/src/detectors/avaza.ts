/** Avaza: personal access tokens. Format: https://api.avaza.com/swagger/ui/index#!/Account/Account_Get */
import type { ProviderSpec } from '../core/catalogue';

export const avaza = {
  id: 'avaza',
  name: 'Avaza',
  homepage: 'https://www.avaza.com',
  detectors: [
    {
      id: 'avaza-personal-access-token',
      name: 'Avaza personal access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['avaza'], within: 40 },
      pattern: String.raw`\d{1,30}-[0-9a-f]{40}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['AVAZA_ACCESS_TOKEN'],
      description: 'Acts as its user: projects, timesheets, invoices and expenses.',
      references: ['https://api.avaza.com/swagger/ui/index#!/Account/Account_Get'],
    },
  ],
} as const satisfies ProviderSpec;
