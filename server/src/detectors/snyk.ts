/** Snyk: API and access tokens. Format: https://docs.snyk.io/snyk-api/authentication-for-api */
import type { ProviderSpec } from '../core/catalogue';

export const snyk = {
  id: 'snyk',
  name: 'Snyk',
  homepage: 'https://snyk.io',
  links: { keys: 'https://app.snyk.io/account', seen: '2026-11-24' },
  detectors: [
    {
      id: 'snyk-api-token',
      name: 'Snyk API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['snyk'], within: 40 },
      pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
      bounds: { left: '\\w-', right: '\\w-' },
      checks: ['random'],
      envNames: ['SNYK_TOKEN'],
      description: 'Acts as its user or service account: reads projects and their issues.',
      references: ['https://docs.snyk.io/snyk-api/authentication-for-api'],
    },
    {
      id: 'snyk-access-token',
      name: 'Snyk access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['snyk_uat.', 'snyk_sat.'] },
      pattern: String.raw`snyk_[us]at\.[0-9a-f]{8}\.[0-9A-Za-z_-]{10,400}\.[0-9A-Za-z_-]{20,200}`,
      bounds: { right: '\\w-' },
      envNames: ['SNYK_TOKEN'],
      description: 'Acts as its user or service account.',
      references: ['https://docs.snyk.io/snyk-api/authentication-for-api'],
    },
  ],
} as const satisfies ProviderSpec;
