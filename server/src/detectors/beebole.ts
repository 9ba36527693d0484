/** BeeBole: API tokens. Format: https://beebole.com/help/api/ */
import type { ProviderSpec } from '../core/catalogue';

export const beebole = {
  id: 'beebole',
  name: 'BeeBole',
  homepage: 'https://beebole.com',
  detectors: [
    {
      id: 'beebole-api-token',
      name: 'BeeBole API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['beebole'], within: 40 },
      pattern: '[0-9a-z]{40}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['BEEBOLE_API_TOKEN'],
      description: 'Reads and changes timesheets, projects and people of the company.',
      references: ['https://beebole.com/help/api/'],
    },
  ],
} as const satisfies ProviderSpec;
