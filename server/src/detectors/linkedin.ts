/**
 * LinkedIn: client secrets and access tokens.
 * Format: https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication
 */
import type { ProviderSpec } from '../core/catalogue';

export const linkedin = {
  id: 'linkedin',
  name: 'LinkedIn',
  homepage: 'https://www.linkedin.com',
  links: { keys: 'https://www.linkedin.com/developers/apps', seen: '2026-11-24' },
  detectors: [
    {
      id: 'linkedin-client-secret',
      name: 'LinkedIn client secret',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['WPL_AP'] },
      pattern: String.raw`WPL_AP\d\.[0-9A-Za-z]{16}\.[0-9A-Za-z+/]{6,12}={0,2}`,
      bounds: { right: '\\w+/=' },
      checks: ['mixed-case'],
      envNames: ['LINKEDIN_CLIENT_SECRET'],
      description: 'Acts as the app: exchanges codes for tokens of its members.',
      references: ['https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication'],
    },
    {
      id: 'linkedin-legacy-client-secret',
      name: 'LinkedIn client secret (old form)',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['linkedin', 'linked_in', 'linked-in'], within: 30 },
      pattern: '[0-9A-Za-z]{16}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed', 'random'],
      envNames: ['LINKEDIN_CLIENT_SECRET'],
      description: 'Acts as the app: exchanges codes for tokens of its members.',
      references: ['https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication'],
    },
    {
      id: 'linkedin-access-token',
      name: 'LinkedIn access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['linkedin'] },
      pattern: 'AQ[0-9A-Za-z_-]{200,1000}',
      bounds: { left: '\\w/+.-', right: '\\w-' },
      reach: 1100,
      checks: ['mixed-case'],
      envNames: ['LINKEDIN_ACCESS_TOKEN'],
      description: 'Acts for a member within its scopes.',
      references: ['https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication'],
    },
  ],
} as const satisfies ProviderSpec;
