/** Clojars: deploy tokens. Format: https://github.com/clojars/clojars-web/wiki/Deploy-Tokens */
import type { ProviderSpec } from '../core/catalogue';

export const clojars = {
  id: 'clojars',
  name: 'Clojars',
  homepage: 'https://clojars.org',
  links: { keys: 'https://clojars.org/tokens', seen: '2026-11-24' },
  detectors: [
    {
      id: 'clojars-deploy-token',
      name: 'Clojars deploy token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['CLOJARS_'] },
      pattern: 'CLOJARS_[0-9a-z]{60}',
      minEntropy: 3.5,
      envNames: ['CLOJARS_PASSWORD'],
      description: 'Publishes versions of the Clojure libraries its user may deploy.',
      references: ['https://github.com/clojars/clojars-web/wiki/Deploy-Tokens'],
    },
  ],
} as const satisfies ProviderSpec;
