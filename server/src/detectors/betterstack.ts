/** Better Stack: API tokens. Format: https://betterstack.com/docs/uptime/api/list-all-existing-monitors/ */
import type { ProviderSpec } from '../core/catalogue';

export const betterstack = {
  id: 'betterstack',
  name: 'Better Stack',
  homepage: 'https://betterstack.com',
  detectors: [
    {
      id: 'betterstack-api-token',
      name: 'Better Stack API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['betterstack', 'better_stack', 'betteruptime'], within: 40 },
      pattern: '[0-9A-Za-z]{24}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['BETTERSTACK_API_TOKEN'],
      description: 'Reads and changes monitors, on-call schedules and incidents of the team.',
      references: ['https://betterstack.com/docs/uptime/api/list-all-existing-monitors/'],
    },
  ],
} as const satisfies ProviderSpec;
