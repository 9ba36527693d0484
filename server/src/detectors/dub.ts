/** Dub: API keys. Format: https://dub.co/docs/api-reference/authentication */
import type { ProviderSpec } from '../core/catalogue';

export const dub = {
  id: 'dub',
  name: 'Dub',
  homepage: 'https://dub.co',
  links: { keys: 'https://app.dub.co/settings/tokens', seen: '2026-11-30' },
  detectors: [
    {
      id: 'dub-api-key',
      name: 'Dub API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['dub_'] },
      pattern: 'dub_[0-9A-Za-z]{24}',
      checks: ['mixed-case', 'random'],
      envNames: ['DUB_API_KEY'],
      description: 'Makes and changes the short links of a workspace, and reads who follows them.',
      references: ['https://dub.co/docs/api-reference/authentication', 'https://github.com/dubinc/dub'],
    },
  ],
} as const satisfies ProviderSpec;
