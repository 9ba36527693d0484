/**
 * Nylas: API keys and v2 access token or client secrets.
 * Format: https://developer.nylas.com/docs/v3/auth/hosted-oauth-apikey/
 */
import type { ProviderSpec } from '../core/catalogue';

export const nylas = {
  id: 'nylas',
  name: 'Nylas',
  homepage: 'https://www.nylas.com',
  links: { keys: 'https://developer.nylas.com/docs/v3/auth/hosted-oauth-apikey/', seen: '2026-11-30' },
  detectors: [
    {
      id: 'nylas-api-key',
      name: 'Nylas API key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['nyk_'] },
      pattern: 'nyk_(?:v0_[0-9A-Za-z]{60,64}|[0-9A-Za-z]{67})',
      minEntropy: 3.5,
      envNames: ['NYLAS_API_KEY'],
      description: 'Reads and sends the e-mail and calendars of every account connected to the application.',
      references: [
        'https://developer.nylas.com/docs/v3/auth/hosted-oauth-apikey/',
        'https://developer.nylas.com/docs/v3/notifications/',
      ],
    },
    {
      id: 'nylas-access-token',
      name: 'Nylas v2 access token or client secret',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['nylas'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9A-Za-z]{30})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['NYLAS_ACCESS_TOKEN', 'NYLAS_CLIENT_SECRET'],
      description: "Reads and sends one account's e-mail, or acts for the application.",
      references: [
        'https://developer.nylas.com/docs/v3/auth/hosted-oauth-apikey/',
        'https://developer.nylas.com/docs/v3/notifications/',
      ],
    },
  ],
} as const satisfies ProviderSpec;
