/** Instagram: access tokens. Format: https://developers.facebook.com/docs/instagram-platform/reference/access_token/ */
import type { ProviderSpec } from '../core/catalogue';

export const instagram = {
  id: 'instagram',
  name: 'Instagram',
  homepage: 'https://developers.facebook.com/docs/instagram-platform',
  links: { keys: 'https://developers.facebook.com/apps/', seen: '2026-11-24' },
  detectors: [
    {
      id: 'instagram-access-token',
      name: 'Instagram access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['IGQVJ', 'IGQWR', 'IGAA'] },
      pattern: 'IG(?:QVJ|QWR|AA)[0-9A-Za-z_-]{50,400}',
      bounds: { left: '\\w+/', right: '\\w-' },
      checks: ['mixed-case'],
      envNames: ['INSTAGRAM_ACCESS_TOKEN'],
      description: 'Reads and posts for an account.',
      references: ['https://developers.facebook.com/docs/instagram-platform/reference/access_token/'],
    },
  ],
} as const satisfies ProviderSpec;
