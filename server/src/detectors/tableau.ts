/**
 * Tableau: personal access tokens.
 * Format: https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm
 */
import type { ProviderSpec } from '../core/catalogue';

export const tableau = {
  id: 'tableau',
  name: 'Tableau',
  homepage: 'https://www.tableau.com',
  links: {
    keys: 'https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm',
    seen: '2026-11-30',
  },
  detectors: [
    {
      id: 'tableau-personal-access-token',
      name: 'Tableau personal access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['==:'], before: 22 },
      // 16 bytes in base64, and a secret of 32 characters.
      pattern: '[0-9A-Za-z+/]{22}==:[0-9A-Za-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['mixed-case'],
      envNames: ['TABLEAU_PAT_VALUE', 'TABLEAU_TOKEN_VALUE'],
      description: 'With its name, acts as its user: workbooks, data sources and their extracts.',
      references: ['https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm'],
    },
  ],
} as const satisfies ProviderSpec;
