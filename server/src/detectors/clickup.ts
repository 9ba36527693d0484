/** ClickUp: personal API tokens. Format: https://developer.clickup.com/docs/authentication */
import type { ProviderSpec } from '../core/catalogue';

export const clickup = {
  id: 'clickup',
  name: 'ClickUp',
  homepage: 'https://clickup.com',
  links: { keys: 'https://app.clickup.com/settings/apps', seen: '2026-11-24' },
  detectors: [
    {
      id: 'clickup-personal-token',
      name: 'ClickUp personal API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['pk_'] },
      pattern: String.raw`pk_\d{8}_[0-9A-Z]{32}`,
      minEntropy: 3.5,
      envNames: ['CLICKUP_API_TOKEN'],
      description: 'Acts as its user in all workspaces: tasks, documents, time, members.',
      references: ['https://developer.clickup.com/docs/authentication'],
    },
  ],
} as const satisfies ProviderSpec;
