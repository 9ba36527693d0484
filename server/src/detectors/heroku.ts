/** Heroku: API keys. Format: https://devcenter.heroku.com/articles/authentication */
import type { ProviderSpec } from '../core/catalogue';

export const heroku = {
  id: 'heroku',
  name: 'Heroku',
  homepage: 'https://www.heroku.com',
  links: {
    keys: 'https://dashboard.heroku.com/account',
    rotate: 'https://devcenter.heroku.com/articles/authentication#regenerating-the-api-key',
    seen: '2026-11-24',
  },
  detectors: [
    {
      id: 'heroku-api-key',
      name: 'Heroku API key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['HRKU-'] },
      pattern: 'HRKU-(?:[0-9A-Za-z_-]{60}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})',
      bounds: { right: '\\w-' },
      envNames: ['HEROKU_API_KEY'],
      description: 'Acts as its user: deploys apps, reads their configuration.',
      references: ['https://devcenter.heroku.com/articles/authentication'],
    },
    {
      id: 'heroku-legacy-api-key',
      name: 'Heroku API key (old form)',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['heroku'], within: 40 },
      pattern: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      bounds: { left: '\\w-', right: '\\w-' },
      checks: ['random', 'uuid-version'],
      envNames: ['HEROKU_API_KEY'],
      description: 'Acts as its user: deploys apps, reads their configuration.',
      references: ['https://devcenter.heroku.com/articles/authentication'],
    },
  ],
} as const satisfies ProviderSpec;
