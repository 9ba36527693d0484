/** CircleCI: personal and project tokens. Format: https://circleci.com/docs/managing-api-tokens/ */
import type { ProviderSpec } from '../core/catalogue';

export const circleci = {
  id: 'circleci',
  name: 'CircleCI',
  homepage: 'https://circleci.com',
  links: {
    keys: 'https://app.circleci.com/settings/user/tokens',
    rotate: 'https://circleci.com/docs/managing-api-tokens/',
  },
  detectors: [
    {
      id: 'circleci-personal-token',
      name: 'CircleCI personal API token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['CCIPAT_'] },
      pattern: 'CCIPAT_[0-9A-Za-z]{22}_[0-9A-Fa-f]{40}',
      envNames: ['CIRCLE_TOKEN', 'CIRCLECI_TOKEN'],
      description: "Acts as its user: starts pipelines, reads their variables' names.",
      references: ['https://circleci.com/docs/managing-api-tokens/'],
    },
    {
      id: 'circleci-project-token',
      name: 'CircleCI project API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['CCIPRJ_'] },
      pattern: 'CCIPRJ_[0-9A-Za-z]{22}_[0-9a-f]{40}',
      envNames: ['CIRCLE_TOKEN', 'CIRCLECI_TOKEN'],
      description: 'Reads or changes one project.',
      references: ['https://circleci.com/docs/managing-api-tokens/'],
    },
    {
      id: 'circleci-legacy-token',
      name: 'CircleCI API token (old form)',
      class: 'secret',
      severity: 'high',
      anchor: {
        in: 'context',
        literals: [
          'circleci',
          'circle_token',
          'circletoken',
          'circle-token',
          'circle_ci',
          'circle-ci',
          'circle_api',
          'circleapi',
          'circle-api',
          'circle',
        ],
        within: 30,
      },
      pattern: '[0-9a-f]{40}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed', 'random'],
      envNames: ['CIRCLE_TOKEN', 'CIRCLECI_TOKEN'],
      description: 'Acts as its user, or for one project.',
      references: ['https://circleci.com/docs/managing-api-tokens/'],
    },
  ],
} as const satisfies ProviderSpec;
