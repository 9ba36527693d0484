/** Travis CI: API tokens. Format: https://developer.travis-ci.com/authentication */
import type { ProviderSpec } from '../core/catalogue';

export const travis = {
  id: 'travis',
  name: 'Travis CI',
  homepage: 'https://www.travis-ci.com',
  links: { keys: 'https://app.travis-ci.com/account/preferences', seen: '2026-11-24' },
  detectors: [
    {
      id: 'travis-api-token',
      name: 'Travis CI API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['travis'], within: 35 },
      pattern: '[0-9A-Za-z_-]{22}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed', 'not-hex', 'random'],
      envNames: ['TRAVIS_TOKEN', 'TRAVIS_API_TOKEN'],
      description: 'Acts as its user: starts builds, reads settings.',
      references: ['https://developer.travis-ci.com/authentication'],
    },
  ],
} as const satisfies ProviderSpec;
