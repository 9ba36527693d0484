/**
 * Intercom: access tokens.
 * Format: https://developers.intercom.com/docs/build-an-integration/learn-more/authentication
 */
import type { ProviderSpec } from '../core/catalogue';

export const intercom = {
  id: 'intercom',
  name: 'Intercom',
  homepage: 'https://www.intercom.com',
  links: { keys: 'https://app.intercom.com/a/apps/_/developer-hub', seen: '2026-11-24' },
  detectors: [
    {
      id: 'intercom-access-token',
      name: 'Intercom access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['dG9rO'] },
      // Base64 of `tok:` and the token.
      pattern: 'dG9rO[0-9A-Za-z+/]{53,55}={0,2}',
      bounds: { left: '\\w+/', right: '\\w+/=' },
      envNames: ['INTERCOM_ACCESS_TOKEN'],
      description: 'Reads and writes conversations and users of the workspace.',
      references: ['https://developers.intercom.com/docs/build-an-integration/learn-more/authentication'],
    },
    {
      id: 'intercom-access-token-by-name',
      name: 'Intercom access token (by name)',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['intercom'], within: 40 },
      pattern: '[0-9A-Za-z=_-]{60}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+=-' },
      checks: ['mixed', 'not-hex', 'random'],
      envNames: ['INTERCOM_ACCESS_TOKEN'],
      description: 'Reads and writes conversations and users of the workspace.',
      references: ['https://developers.intercom.com/docs/build-an-integration/learn-more/authentication'],
    },
  ],
} as const satisfies ProviderSpec;
