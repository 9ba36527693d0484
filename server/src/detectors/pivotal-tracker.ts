/** Pivotal Tracker: API tokens. Format: https://www.pivotaltracker.com/profile */
import type { ProviderSpec } from '../core/catalogue';

export const pivotalTracker = {
  id: 'pivotal-tracker',
  name: 'Pivotal Tracker',
  homepage: 'https://www.pivotaltracker.com',
  detectors: [
    {
      id: 'pivotal-tracker-api-token',
      name: 'Pivotal Tracker API token',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['pivotal'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['PIVOTAL_TRACKER_TOKEN'],
      description: 'Acted as its user on all projects, until the service closed in 2025.',
      references: ['https://www.pivotaltracker.com/profile', 'https://www.pivotaltracker.com/help/api/rest/v5#top'],
    },
  ],
} as const satisfies ProviderSpec;
