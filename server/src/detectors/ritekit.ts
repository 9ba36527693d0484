/** RiteKit: client id or secrets. */
import type { ProviderSpec } from '../core/catalogue';

export const ritekit = {
  id: 'ritekit',
  name: 'RiteKit',
  homepage: 'https://ritekit.com',
  detectors: [
    {
      id: 'ritekit-client-secret',
      name: 'RiteKit client id or secret',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['ritekit'], within: 40 },
      pattern: '[0-9a-f]{44}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['RITEKIT_CLIENT_SECRET', 'RITEKIT_CLIENT_ID'],
      description: "Reads hashtag statistics within the owner's quota.",
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
