/** Mapbox: secret, temporary and public tokens. Format: https://docs.mapbox.com/help/getting-started/access-tokens/ */
import type { ProviderSpec } from '../core/catalogue';

export const mapbox = {
  id: 'mapbox',
  name: 'Mapbox',
  homepage: 'https://www.mapbox.com',
  links: {
    keys: 'https://account.mapbox.com/access-tokens/',
    rotate: 'https://docs.mapbox.com/help/troubleshooting/how-to-use-mapbox-securely/',
  },
  detectors: [
    {
      id: 'mapbox-secret-token',
      name: 'Mapbox secret access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['sk.eyJ1'] },
      pattern: String.raw`sk\.eyJ1[0-9A-Za-z_-]{20,300}\.[0-9A-Za-z_-]{20,30}`,
      bounds: { left: '\\w.-', right: '\\w-' },
      checks: ['mixed-case'],
      envNames: ['MAPBOX_ACCESS_TOKEN'],
      description: 'Does what its scopes allow: uploads data, reads usage, makes tokens.',
      references: ['https://docs.mapbox.com/help/getting-started/access-tokens/'],
    },
    {
      id: 'mapbox-temporary-token',
      name: 'Mapbox temporary access token',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'token', literals: ['tk.eyJ1'] },
      pattern: String.raw`tk\.eyJ1[0-9A-Za-z_-]{20,1200}\.[0-9A-Za-z_-]{20,30}`,
      bounds: { left: '\\w.-', right: '\\w-' },
      reach: 1300,
      checks: ['mixed-case'],
      envNames: ['MAPBOX_ACCESS_TOKEN'],
      description: 'Does what its scopes allow for an hour.',
      references: ['https://docs.mapbox.com/help/getting-started/access-tokens/'],
    },
    {
      id: 'mapbox-public-token',
      name: 'Mapbox public access token',
      class: 'public',
      severity: 'info',
      anchor: { in: 'token', literals: ['pk.eyJ1'] },
      pattern: String.raw`pk\.eyJ1[0-9A-Za-z_-]{20,300}\.[0-9A-Za-z_-]{20,30}`,
      bounds: { left: '\\w.-', right: '\\w-' },
      checks: ['mixed-case'],
      envNames: ['MAPBOX_ACCESS_TOKEN'],
      description: 'Shows maps in a browser or an app; made to be public, safe behind URL restrictions.',
      references: ['https://docs.mapbox.com/help/getting-started/access-tokens/'],
    },
  ],
} as const satisfies ProviderSpec;
