/** Toggl Track: API tokens. Format: https://engineering.toggl.com/docs */
import type { ProviderSpec } from '../core/catalogue';

export const togglTrack = {
  id: 'toggl-track',
  name: 'Toggl Track',
  homepage: 'https://toggl.com',
  links: { keys: 'https://track.toggl.com/profile', seen: '2026-11-24' },
  detectors: [
    {
      id: 'toggl-track-api-token',
      name: 'Toggl Track API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['toggl'], within: 40 },
      pattern: '[0-9A-Za-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['TOGGL_API_TOKEN'],
      description: 'Acts as its user: time entries, projects and clients of the workspaces.',
      references: ['https://engineering.toggl.com/docs'],
    },
  ],
} as const satisfies ProviderSpec;
