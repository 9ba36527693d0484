/**
 * TeamCity: access tokens.
 * Format: https://www.jetbrains.com/help/teamcity/rest/teamcity-rest-api-documentation.html
 */
import type { ProviderSpec } from '../core/catalogue';

export const teamcity = {
  id: 'teamcity',
  name: 'TeamCity',
  homepage: 'https://www.jetbrains.com/teamcity',
  detectors: [
    {
      id: 'teamcity-access-token',
      name: 'TeamCity access token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['eyJ0eXAiOiAiVENWMiJ9.'] },
      pattern: String.raw`eyJ0eXAiOiAiVENWMiJ9\.[\w-]{36}\.[\w-]{48}`,
      bounds: { right: '\\w-' },
      minEntropy: 3.5,
      envNames: ['TEAMCITY_TOKEN'],
      description: 'Acts as its user: starts builds and reads and changes their settings and artifacts.',
      references: ['https://www.jetbrains.com/help/teamcity/rest/teamcity-rest-api-documentation.html'],
    },
  ],
} as const satisfies ProviderSpec;
