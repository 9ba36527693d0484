/** Freemius: secret keys. Format: https://freemius.com/help/documentation/wordpress-sdk/integrating-freemius-sdk/ */
import type { ProviderSpec } from '../core/catalogue';

export const freemius = {
  id: 'freemius',
  name: 'Freemius',
  homepage: 'https://freemius.com',
  detectors: [
    {
      id: 'freemius-secret-key',
      name: 'Freemius secret key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['freemius', 'secret_key', 'secretkey'], within: 40 },
      pattern: 'sk_[^\\s\'"`]{29}',
      bounds: { left: '\\w.-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['FREEMIUS_SECRET_KEY'],
      description: 'Manages the licences and sales of a WordPress plug-in or theme.',
      references: ['https://freemius.com/help/documentation/wordpress-sdk/integrating-freemius-sdk/'],
    },
  ],
} as const satisfies ProviderSpec;
