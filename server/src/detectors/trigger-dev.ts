/** Trigger.dev: secret keys and personal access tokens. Format: https://trigger.dev/docs/apikeys */
import type { ProviderSpec } from '../core/catalogue';

export const triggerDev = {
  id: 'trigger-dev',
  name: 'Trigger.dev',
  homepage: 'https://trigger.dev',
  links: {
    keys: 'https://cloud.trigger.dev/account/tokens',
    seen: '2026-11-30',
  },
  detectors: [
    {
      id: 'trigger-dev-secret-key',
      name: 'Trigger.dev secret key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['tr_prod_', 'tr_stg_', 'tr_preview_'] },
      pattern: 'tr_(?:prod|stg|preview)_[0-9A-Za-z]{20,24}',
      checks: ['has-digit', 'random'],
      envNames: ['TRIGGER_SECRET_KEY'],
      description: 'Starts tasks of the environment, and reads their runs.',
      references: ['https://trigger.dev/docs/apikeys', 'https://github.com/triggerdotdev/trigger.dev'],
    },
    {
      id: 'trigger-dev-development-key',
      name: 'Trigger.dev secret key of a development environment',
      class: 'test',
      severity: 'low',
      anchor: { in: 'token', literals: ['tr_dev_'] },
      pattern: 'tr_dev_[0-9A-Za-z]{20,24}',
      checks: ['has-digit', 'random'],
      envNames: ['TRIGGER_SECRET_KEY'],
      description: "Starts tasks on a developer's own machine.",
      references: ['https://trigger.dev/docs/apikeys'],
    },
    {
      id: 'trigger-dev-personal-access-token',
      name: 'Trigger.dev personal access token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['tr_pat_'] },
      pattern: 'tr_pat_[0-9a-z]{40}',
      checks: ['random'],
      envNames: ['TRIGGER_ACCESS_TOKEN'],
      description: 'Deploys tasks, and acts as its user in all projects.',
      references: ['https://trigger.dev/docs/github-actions', 'https://github.com/triggerdotdev/trigger.dev'],
    },
  ],
} as const satisfies ProviderSpec;
