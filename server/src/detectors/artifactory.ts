/**
 * JFrog Artifactory: API keys and reference tokens.
 * Format: https://jfrog.com/help/r/jfrog-platform-administration-documentation/user-profile
 */
import type { ProviderSpec } from '../core/catalogue';

export const artifactory = {
  id: 'artifactory',
  name: 'JFrog Artifactory',
  homepage: 'https://jfrog.com',
  links: {
    keys: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
    seen: '2026-11-24',
  },
  detectors: [
    {
      id: 'artifactory-api-key',
      name: 'Artifactory API key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['AKCp'] },
      pattern: 'AKCp[0-9A-Za-z]{60,75}',
      checks: ['mixed-case'],
      envNames: ['ARTIFACTORY_API_KEY'],
      description: 'Acts as its user: pulls and pushes artifacts.',
      references: ['https://jfrog.com/help/r/jfrog-platform-administration-documentation/user-profile'],
    },
    {
      id: 'artifactory-reference-token',
      name: 'Artifactory reference token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['cmVmd'] },
      // Base64 of `reftkn:`.
      pattern: 'cmVmd[0-9A-Za-z]{59}',
      checks: ['mixed-case'],
      envNames: ['ARTIFACTORY_ACCESS_TOKEN', 'JFROG_ACCESS_TOKEN'],
      description: 'Acts as its user: pulls and pushes artifacts.',
      references: ['https://jfrog.com/help/r/jfrog-platform-administration-documentation/user-profile'],
    },
    {
      id: 'artifactory-identity-token',
      name: 'Artifactory identity token or key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['artifactory', 'jfrog', 'bintray', 'xray'] },
      pattern: '[0-9A-Za-z]{64}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed', 'not-hex', 'random'],
      envNames: ['ARTIFACTORY_TOKEN'],
      description: 'Acts as its user: pulls and pushes artifacts.',
      references: ['https://jfrog.com/help/r/jfrog-platform-administration-documentation/user-profile'],
    },
    {
      id: 'artifactory-cloud-host',
      name: 'JFrog cloud address',
      class: 'public',
      severity: 'info',
      identifier: true,
      anchor: { in: 'token', literals: ['.jfrog.io'], before: 130 },
      // Alone: with a path behind it, it is a link and no setting.
      pattern: String.raw`(?!(?:www|docs?|developers?|help|support|status|api|cdn|app|login|manage|community|blog|assets|static|example|demo|your[\w-]{0,40}|x{1,20})\.)[0-9A-Za-z][0-9A-Za-z-]{1,62}(?:\.[0-9A-Za-z-]{1,40}){0,2}\.jfrog\.io(?!/[\w?#$%{<]|[:.]\w)`,
      bounds: { left: '\\w.@?-', right: '\\w-' },
      show: { prefix: 120 },
      envNames: ['JFROG_URL', 'ARTIFACTORY_URL'],
      description: 'Names an account or an installation; opens nothing by itself.',
      references: ['https://jfrog.com/help/r/jfrog-platform-administration-documentation/cloud'],
    },
  ],
} as const satisfies ProviderSpec;
