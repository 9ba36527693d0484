/** Crowdin: personal access tokens. Format: https://support.crowdin.com/developer/api */
import type { ProviderSpec } from '../core/catalogue';

export const crowdin = {
  id: 'crowdin',
  name: 'Crowdin',
  homepage: 'https://crowdin.com',
  links: { keys: 'https://crowdin.com/settings#api-key', seen: '2026-11-24' },
  detectors: [
    {
      id: 'crowdin-personal-access-token',
      name: 'Crowdin personal access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['crowdin'], within: 40 },
      pattern: '[0-9A-Za-z]{80}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['CROWDIN_PERSONAL_TOKEN'],
      description: 'Reads and changes the translations and sources of the projects its user can reach.',
      references: ['https://support.crowdin.com/developer/api'],
    },
  ],
} as const satisfies ProviderSpec;
