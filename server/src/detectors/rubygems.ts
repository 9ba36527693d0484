/** RubyGems: API keys. Format: https://guides.rubygems.org/api-key-scopes/ */
import type { ProviderSpec } from '../core/catalogue';

export const rubygems = {
  id: 'rubygems',
  name: 'RubyGems',
  homepage: 'https://rubygems.org',
  links: { keys: 'https://rubygems.org/profile/api_keys', seen: '2026-11-24' },
  detectors: [
    {
      id: 'rubygems-api-key',
      name: 'RubyGems API key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['rubygems_'] },
      pattern: 'rubygems_[0-9a-f]{48}',
      envNames: ['GEM_HOST_API_KEY', 'RUBYGEMS_API_KEY'],
      description: 'Pushes and yanks gems as its scopes allow.',
      references: ['https://guides.rubygems.org/api-key-scopes/'],
    },
  ],
} as const satisfies ProviderSpec;
