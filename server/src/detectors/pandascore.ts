/** PandaScore: access tokens. Format: https://developers.pandascore.co */
import type { ProviderSpec } from '../core/catalogue';

export const pandascore = {
  id: 'pandascore',
  name: 'PandaScore',
  homepage: 'https://pandascore.co',
  detectors: [
    {
      id: 'pandascore-access-token',
      name: 'PandaScore access token',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['pandascore'], within: 40 },
      pattern: String.raw`[\w-]{51}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['PANDASCORE_ACCESS_TOKEN'],
      description: "Reads e-sports data on the owner's plan.",
      references: ['https://developers.pandascore.co'],
    },
  ],
} as const satisfies ProviderSpec;
