/**
 * Sidekiq Pro and Enterprise: gem server credentials and gem server URL credentials.
 * Format: https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ
 */
import type { ProviderSpec } from '../core/catalogue';

export const sidekiq = {
  id: 'sidekiq',
  name: 'Sidekiq Pro and Enterprise',
  homepage: 'https://sidekiq.org',
  detectors: [
    {
      id: 'sidekiq-gem-credentials',
      name: 'Sidekiq Pro and Enterprise gem server credentials',
      class: 'secret',
      severity: 'medium',
      anchor: {
        in: 'context',
        literals: ['bundle_gems__contribsys__com', 'bundle_enterprise__contribsys__com', 'gems.contribsys.com'],
        within: 40,
      },
      pattern: '[0-9a-f]{8}:[0-9a-f]{8}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      minEntropy: 2.8,
      envNames: ['BUNDLE_GEMS__CONTRIBSYS__COM'],
      description: "Downloads the paid gems on the owner's licence.",
      references: ['https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ'],
    },
    {
      id: 'sidekiq-gem-url',
      name: 'Sidekiq Pro and Enterprise gem server URL credentials',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'token', literals: ['contribsys.com'], before: 60 },
      pattern: String.raw`https?://(?<secret>[0-9a-f]{8}:[0-9a-f]{8})@[\w.-]{0,24}contribsys\.com`,
      minEntropy: 2.8,
      envNames: ['BUNDLE_GEMS__CONTRIBSYS__COM'],
      description: "Downloads the paid gems on the owner's licence.",
      references: ['https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ'],
    },
  ],
} as const satisfies ProviderSpec;
