/** Clay: API keys. Format: https://university.clay.com/docs/http-api-integration-overview */
import type { ProviderSpec } from '../core/catalogue';

export const clay = {
  id: 'clay',
  name: 'Clay',
  homepage: 'https://www.clay.com',
  detectors: [
    {
      id: 'clay-api-key',
      name: 'Clay API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['clay'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9a-f]{20})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['CLAY_API_KEY'],
      description: "Enriches people and companies and spends the workspace's credits.",
      references: ['https://university.clay.com/docs/http-api-integration-overview'],
    },
  ],
} as const satisfies ProviderSpec;
