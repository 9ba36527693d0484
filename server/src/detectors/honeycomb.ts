/** Honeycomb: ingest and configuration keys. Format: https://docs.honeycomb.io/get-started/best-practices/api-keys/ */
import type { ProviderSpec } from '../core/catalogue';

export const honeycomb = {
  id: 'honeycomb',
  name: 'Honeycomb',
  homepage: 'https://www.honeycomb.io',
  links: { keys: 'https://ui.honeycomb.io/account', seen: '2026-11-24' },
  detectors: [
    {
      id: 'honeycomb-ingest-key',
      name: 'Honeycomb ingest key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'token', literals: ['hcaik_', 'hcbik_', 'hcxik_'] },
      pattern: 'hc[abx]ik_[0-9a-z]{58}',
      checks: ['mixed'],
      envNames: ['HONEYCOMB_API_KEY'],
      description: 'Sends events to an environment.',
      references: ['https://docs.honeycomb.io/get-started/best-practices/api-keys/'],
    },
    {
      id: 'honeycomb-configuration-key',
      name: 'Honeycomb configuration key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['honeycomb', 'hny_api_key', 'hnyapikey', 'hny-api-key'], within: 40 },
      pattern: '[0-9A-Za-z]{22}|[0-9a-f]{32}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed', 'random'],
      envNames: ['HONEYCOMB_API_KEY'],
      description: 'Sends events, and does what else it was allowed.',
      references: ['https://docs.honeycomb.io/get-started/best-practices/api-keys/'],
    },
  ],
} as const satisfies ProviderSpec;
