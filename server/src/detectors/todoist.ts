/** Todoist: API tokens. Format: https://developer.todoist.com */
import type { ProviderSpec } from '../core/catalogue';

export const todoist = {
  id: 'todoist',
  name: 'Todoist',
  homepage: 'https://www.todoist.com',
  links: { keys: 'https://app.todoist.com/app/settings/integrations/developer', seen: '2026-11-24' },
  detectors: [
    {
      id: 'todoist-api-token',
      name: 'Todoist API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['todoist'], within: 40 },
      pattern: '[0-9a-z]{40}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['TODOIST_API_TOKEN'],
      description: 'Reads and changes all tasks and projects of its user.',
      references: ['https://developer.todoist.com'],
    },
  ],
} as const satisfies ProviderSpec;
