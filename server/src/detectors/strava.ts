/** Strava: client secret or access tokens. Format: https://developers.strava.com/docs/authentication */
import type { ProviderSpec } from '../core/catalogue';

export const strava = {
  id: 'strava',
  name: 'Strava',
  homepage: 'https://www.strava.com',
  links: { keys: 'https://www.strava.com/settings/api', seen: '2026-11-24' },
  detectors: [
    {
      id: 'strava-client-secret',
      name: 'Strava client secret or access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['strava'], within: 40 },
      pattern: '[0-9a-z]{40}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['STRAVA_CLIENT_SECRET', 'STRAVA_ACCESS_TOKEN'],
      description: "The secret gets tokens for athletes who approved the app; a token reads one athlete's activities.",
      references: ['https://developers.strava.com/docs/authentication'],
    },
  ],
} as const satisfies ProviderSpec;
