/**
 * Spotify: client secrets and tokens.
 * Format: https://developer.spotify.com/documentation/web-api/concepts/authorization
 */
import type { ProviderSpec } from '../core/catalogue';

export const spotify = {
  id: 'spotify',
  name: 'Spotify',
  homepage: 'https://www.spotify.com',
  links: { keys: 'https://developer.spotify.com/dashboard', seen: '2026-11-24' },
  detectors: [
    {
      id: 'spotify-client-secret',
      name: 'Spotify client secret',
      class: 'secret',
      severity: 'high',
      anchor: {
        in: 'context',
        literals: [
          'spotify_client_secret',
          'spotifyclientsecret',
          'spotify-client-secret',
          'spotify_secret',
          'spotifysecret',
          'spotify-secret',
          'spotify_api_secret',
          'spotifyapisecret',
          'spotify-api-secret',
          'spotify',
        ],
        within: 40,
      },
      pattern: '[0-9A-Za-z]{32}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed', 'random'],
      envNames: ['SPOTIFY_CLIENT_SECRET', 'SPOTIPY_CLIENT_SECRET'],
      description: 'Acts as the app: exchanges codes for tokens of its users. Client IDs have the same shape.',
      references: ['https://developer.spotify.com/documentation/web-api/concepts/authorization'],
    },
    {
      id: 'spotify-token',
      name: 'Spotify access or refresh token',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['spotify'] },
      pattern: '[AB]Q[0-9A-Za-z_-]{100,400}',
      bounds: { left: '\\w/+.-', right: '\\w-' },
      checks: ['mixed-case'],
      envNames: ['SPOTIFY_REFRESH_TOKEN'],
      description: 'Acts for a user within its scopes.',
      references: ['https://developer.spotify.com/documentation/web-api/concepts/authorization'],
    },
  ],
} as const satisfies ProviderSpec;
