/** Airbrake: user keys and project keys. Format: https://docs.airbrake.io/docs/devops-tools/api/#list-projects-v4 */
import type { ProviderSpec } from '../core/catalogue';

export const airbrake = {
  id: 'airbrake',
  name: 'Airbrake',
  homepage: 'https://airbrake.io',
  links: {
    keys: 'https://airbrake.io/users/edit',
    rotate: 'https://howtorotate.com/docs/tutorials/airbrake/',
    seen: '2026-11-24',
  },
  detectors: [
    {
      id: 'airbrake-user-key',
      name: 'Airbrake user key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['airbrake'], within: 40 },
      pattern: '[0-9A-Za-z-]{40}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['AIRBRAKE_USER_KEY'],
      description: 'Reads and changes projects, deploys and error groups as its user.',
      references: ['https://docs.airbrake.io/docs/devops-tools/api/#list-projects-v4', 'https://airbrake.io/docs/api/'],
    },
    {
      id: 'airbrake-project-key',
      name: 'Airbrake project key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['airbrake'], within: 40 },
      pattern: '[0-9A-Za-z-]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['AIRBRAKE_PROJECT_KEY'],
      description: 'Sends error notices to one project and reads some of its settings.',
      references: ['https://docs.airbrake.io/docs/devops-tools/api/#list-projects-v4', 'https://airbrake.io/docs/api/'],
    },
  ],
} as const satisfies ProviderSpec;
