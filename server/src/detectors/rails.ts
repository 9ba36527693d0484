/** Ruby on Rails: the key of its credentials, and the base of its signatures. Format: https://guides.rubyonrails.org/security.html */
import type { ProviderSpec } from '../core/catalogue';

export const rails = {
  id: 'rails',
  name: 'Ruby on Rails',
  homepage: 'https://rubyonrails.org',
  links: { rotate: 'https://guides.rubyonrails.org/security.html#custom-credentials', seen: '2026-11-25' },
  detectors: [
    {
      id: 'rails-master-key',
      name: 'Rails master key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['rails_master_key', 'railsmasterkey', 'rails-master-key'], within: 16 },
      pattern: '[0-9a-f]{32}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed', 'random'],
      envNames: ['RAILS_MASTER_KEY'],
      description: "Decrypts the application's credentials: whatever else it is trusted with.",
      references: ['https://guides.rubyonrails.org/security.html#custom-credentials'],
    },
    {
      id: 'rails-secret-key-base',
      name: 'Rails secret key base',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['secret_key_base', 'secretkeybase', 'secret-key-base'], within: 16 },
      pattern: '[0-9a-f]{64,128}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed', 'random'],
      envNames: ['SECRET_KEY_BASE'],
      description: 'Forges sessions, signed links and whatever else the application signs.',
      references: ['https://guides.rubyonrails.org/security.html'],
    },
  ],
} as const satisfies ProviderSpec;
