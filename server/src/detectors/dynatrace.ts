/**
 * Dynatrace: API and platform tokens.
 * Format: https://docs.dynatrace.com/docs/dynatrace-api/basics/dynatrace-api-authentication
 */
import type { ProviderSpec } from '../core/catalogue';

export const dynatrace = {
  id: 'dynatrace',
  name: 'Dynatrace',
  homepage: 'https://www.dynatrace.com',
  links: {
    keys: 'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
    seen: '2026-11-24',
  },
  detectors: [
    {
      id: 'dynatrace-token',
      name: 'Dynatrace token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['dt0'] },
      // The part between the dots is the token's public id.
      pattern: String.raw`dt0[a-zA-Z]\d{2}\.[0-9A-Za-z]{24}\.[0-9A-Za-z]{64}`,
      show: { prefix: 31 },
      envNames: ['DT_API_TOKEN', 'DYNATRACE_TOKEN'],
      description: 'Reads or writes what its scopes allow.',
      references: ['https://docs.dynatrace.com/docs/dynatrace-api/basics/dynatrace-api-authentication'],
    },
  ],
} as const satisfies ProviderSpec;
