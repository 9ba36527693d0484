/**
 * Calendly: personal access tokens.
 * Format: https://developer.calendly.com/how-to-authenticate-with-personal-access-tokens
 */
import type { ProviderSpec } from '../core/catalogue';

export const calendly = {
  id: 'calendly',
  name: 'Calendly',
  homepage: 'https://calendly.com',
  links: { keys: 'https://developer.calendly.com/how-to-authenticate-with-personal-access-tokens', seen: '2026-11-30' },
  detectors: [
    {
      id: 'calendly-personal-access-token',
      name: 'Calendly personal access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['calendly'] },
      // Starts at the provider's name: the token by itself is that of many.
      pattern: String.raw`calendly[\s\S]{1,48}?(?<secret>eyJ[\w-]{20,300}\.eyJ[\w-]{40,400}\.[\w-]{10,200})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      reach: 1024,
      show: { prefix: 3 },
      envNames: ['CALENDLY_TOKEN'],
      description: 'Reads and changes the bookings, event types and invitees of its user.',
      references: [
        'https://developer.calendly.com/how-to-authenticate-with-personal-access-tokens',
        'https://developer.calendly.com/api-docs',
      ],
    },
  ],
} as const satisfies ProviderSpec;
