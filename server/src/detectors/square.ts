/**
 * Square: access tokens and application secrets.
 * Format: https://developer.squareup.com/docs/build-basics/access-tokens
 */
import type { ProviderSpec } from '../core/catalogue';

export const square = {
  id: 'square',
  name: 'Square',
  homepage: 'https://squareup.com',
  links: {
    keys: 'https://developer.squareup.com/apps',
    audit: 'https://developer.squareup.com/docs/devtools/api-logs',
    rotate: 'https://developer.squareup.com/docs/oauth-api/best-practices',
  },
  detectors: [
    {
      id: 'square-access-token',
      name: 'Square access token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['EAAA'] },
      pattern: 'EAAA[0-9A-Za-z_-]{60}',
      bounds: { left: '\\w+/-', right: '\\w+/=-' },
      checks: ['mixed-case'],
      envNames: ['SQUARE_ACCESS_TOKEN'],
      description: "Takes payments and reads the seller's data.",
      references: ['https://developer.squareup.com/docs/build-basics/access-tokens'],
    },
    {
      id: 'square-legacy-access-token',
      name: 'Square personal access token (old form)',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['sq0atp-'] },
      pattern: 'sq0atp-[0-9A-Za-z_-]{22,60}',
      bounds: { right: '\\w-' },
      envNames: ['SQUARE_ACCESS_TOKEN'],
      description: "Takes payments and reads the seller's data.",
      references: ['https://developer.squareup.com/docs/build-basics/access-tokens'],
    },
    {
      id: 'square-application-secret',
      name: 'Square application secret',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['sq0csp-'] },
      pattern: 'sq0csp-[0-9A-Za-z_-]{40,50}',
      bounds: { left: '\\w-', right: '\\w-' },
      envNames: ['SQUARE_APPLICATION_SECRET'],
      description: 'Acts as the application: exchanges codes for tokens of sellers.',
      references: ['https://developer.squareup.com/docs/oauth-api/overview'],
    },
    {
      id: 'square-sandbox-application-secret',
      name: 'Square sandbox application secret',
      class: 'test',
      severity: 'low',
      anchor: { in: 'token', literals: ['sandbox-sq0cs'] },
      pattern: 'sandbox-sq0cs[a-z]-[0-9A-Za-z_-]{40,50}',
      bounds: { right: '\\w-' },
      envNames: ['SQUARE_APPLICATION_SECRET'],
      description: 'Acts as the application in the sandbox.',
      references: ['https://developer.squareup.com/docs/devtools/sandbox/overview'],
    },
    {
      id: 'square-application-id',
      name: 'Square application ID',
      class: 'public',
      severity: 'info',
      anchor: { in: 'token', literals: ['sq0idp-'] },
      pattern: 'sq0idp-[0-9A-Za-z_-]{22}',
      bounds: { left: '\\w-', right: '\\w-' },
      envNames: ['SQUARE_APPLICATION_ID'],
      description: 'Names the application in a browser; made to be public.',
      references: ['https://developer.squareup.com/docs/build-basics/access-tokens'],
    },
  ],
} as const satisfies ProviderSpec;
