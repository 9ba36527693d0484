/** crates.io: API tokens. Format: https://doc.rust-lang.org/cargo/reference/publishing.html */
import type { ProviderSpec } from '../core/catalogue';

export const cratesIo = {
  id: 'crates-io',
  name: 'crates.io',
  homepage: 'https://crates.io',
  links: { keys: 'https://crates.io/settings/tokens', seen: '2026-11-24' },
  detectors: [
    {
      id: 'crates-io-api-token',
      name: 'crates.io API token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['cio'] },
      pattern: 'cio[0-9A-Za-z]{32}',
      minEntropy: 3.5,
      envNames: ['CARGO_REGISTRY_TOKEN'],
      description: 'Publishes and yanks the crates its owner maintains.',
      references: ['https://doc.rust-lang.org/cargo/reference/publishing.html', 'https://crates.io/data-access'],
    },
  ],
} as const satisfies ProviderSpec;
