/** Dandelion API: API tokens. Format: https://dandelion.eu/docs */
import type { ProviderSpec } from '../core/catalogue';

export const dandelion = {
  id: 'dandelion',
  name: 'Dandelion API',
  homepage: 'https://dandelion.eu',
  detectors: [
    {
      id: 'dandelion-api-token',
      name: 'Dandelion API token',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['dandelion'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9a-z]{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['DANDELION_API_TOKEN'],
      description: "Analyses texts within the owner's quota.",
      references: ['https://dandelion.eu/docs'],
    },
  ],
} as const satisfies ProviderSpec;
