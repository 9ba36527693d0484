/** Dovico Timesheet: access tokens. Format: https://timesheet.dovico.com/developer/API_doc/#t=API_Overview.html */
import type { ProviderSpec } from '../core/catalogue';

export const dovico = {
  id: 'dovico',
  name: 'Dovico Timesheet',
  homepage: 'https://www.dovico.com',
  detectors: [
    {
      id: 'dovico-api-token',
      name: 'Dovico Timesheet access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['dovico'], within: 40 },
      pattern: String.raw`[0-9a-z]{32}\.[0-9a-z]{4,16}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['DOVICO_API_TOKEN'],
      description: 'Reads and changes timesheets, projects and employees of the company.',
      references: ['https://timesheet.dovico.com/developer/API_doc/#t=API_Overview.html'],
    },
  ],
} as const satisfies ProviderSpec;
