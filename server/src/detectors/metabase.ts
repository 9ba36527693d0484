/** Metabase: API keys and session tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const metabase = {
  id: 'metabase',
  name: 'Metabase',
  homepage: 'https://www.metabase.com',
  links: { keys: 'https://www.metabase.com/docs/latest/people-and-groups/api-keys', seen: '2026-11-30' },
  detectors: [
    {
      id: 'metabase-api-key',
      name: 'Metabase API key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['mb_'] },
      pattern: 'mb_[0-9A-Za-z+/]{43}=',
      minEntropy: 3.5,
      envNames: ['METABASE_API_KEY'],
      description:
        'Runs queries on, and administers, whatever its group may: all connected databases for administrators.',
      references: [
        'https://www.metabase.com/docs/latest/people-and-groups/api-keys',
        'Format facts: seen by one scanner.',
      ],
    },
    {
      id: 'metabase-session-token',
      name: 'Metabase session token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['metabase-session', 'metabase_session', 'metabase.session'], within: 40 },
      pattern: '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}',
      bounds: { left: '\\w.#@/+', right: '\\w/+=-' },
      checks: ['random', 'uuid-version'],
      envNames: ['METABASE_SESSION'],
      description: 'Acts as its user until the session ends: questions, dashboards, databases.',
      references: [
        'https://www.metabase.com/docs/latest/people-and-groups/api-keys',
        'Format facts: seen by one scanner.',
      ],
    },
    {
      id: 'metabase-api-key-by-name',
      name: 'Metabase API key (by name)',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['metabase'] },
      pattern: '[0-9A-Za-z-]{36}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+=.-' },
      checks: ['mixed-case', 'random'],
      envNames: ['METABASE_API_KEY'],
      description: 'Runs questions, and reads what they answer.',
      references: ['https://www.metabase.com/docs/latest/people-and-groups/api-keys'],
    },
  ],
} as const satisfies ProviderSpec;
