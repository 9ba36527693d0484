/** Arcjet: site keys. Format: https://docs.arcjet.com/environment */
import type { ProviderSpec } from '../core/catalogue';

export const arcjet = {
  id: 'arcjet',
  name: 'Arcjet',
  homepage: 'https://arcjet.com',
  links: { keys: 'https://app.arcjet.com', seen: '2026-11-30' },
  detectors: [
    {
      id: 'arcjet-key',
      name: 'Arcjet key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'token', literals: ['ajkey_'] },
      // An identifier of time and chance in base 32.
      pattern: 'ajkey_[0-7][0-9a-hjkmnp-tv-z]{25}',
      envNames: ['ARCJET_KEY'],
      description: 'Asks for decisions on requests as the site, within its limits.',
      references: ['https://docs.arcjet.com/environment', 'Format facts: seen in public code.'],
    },
  ],
} as const satisfies ProviderSpec;
