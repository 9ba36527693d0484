/** WP Engine: API passwords. Format: https://wpengine.com/support/enabling-wp-engine-api/ */
import type { ProviderSpec } from '../core/catalogue';

export const wpEngine = {
  id: 'wp-engine',
  name: 'WP Engine',
  homepage: 'https://wpengine.com',
  links: { keys: 'https://my.wpengine.com/profile/api_access', seen: '2026-11-30' },
  detectors: [
    {
      id: 'wp-engine-api-password',
      name: 'WP Engine API password',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['wpengine', 'wp_engine', 'wpe_api', 'wpe_password', 'wpe_key', 'wpe-api'] },
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?<secret>[0-9A-Za-z]{24,64})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['mixed-case', 'random'],
      envNames: ['WPE_API_PASSWORD'],
      description: 'Manages the sites of an account.',
      references: ['https://wpengine.com/support/enabling-wp-engine-api/'],
    },
  ],
} as const satisfies ProviderSpec;
