/** Codemagic: API tokens. Format: https://docs.codemagic.io/rest-api/codemagic-rest-api */
import type { ProviderSpec } from '../core/catalogue';

export const codemagic = {
  id: 'codemagic',
  name: 'Codemagic',
  homepage: 'https://codemagic.io',
  detectors: [
    {
      id: 'codemagic-api-token',
      name: 'Codemagic API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['codemagic'], within: 40 },
      pattern: String.raw`[\w-]{43}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['CODEMAGIC_API_TOKEN', 'CM_API_TOKEN'],
      description: "Starts builds and reads artifacts, variables and settings of the team's apps.",
      references: ['https://docs.codemagic.io/rest-api/codemagic-rest-api'],
    },
  ],
} as const satisfies ProviderSpec;
