/**
 * WakaTime: API keys, OAuth access tokens, OAuth refresh tokens, OAuth app secrets and legacy API keys.
 * Format: https://wakatime.com/developers
 */
import type { ProviderSpec } from '../core/catalogue';

export const wakatime = {
  id: 'wakatime',
  name: 'WakaTime',
  homepage: 'https://wakatime.com',
  links: { keys: 'https://wakatime.com/settings/api-key', seen: '2026-11-24' },
  detectors: [
    {
      id: 'wakatime-api-key',
      name: 'WakaTime API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'token', literals: ['waka_'] },
      pattern: 'waka_[0-9a-z-]{36,64}',
      bounds: { right: '\\w-' },
      minEntropy: 3.5,
      envNames: ['WAKATIME_API_KEY'],
      description: 'Reads and writes the coding activity of its user.',
      references: ['https://wakatime.com/developers'],
    },
    {
      id: 'wakatime-access-token',
      name: 'WakaTime OAuth access token',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'token', literals: ['waka_tok_'] },
      pattern: 'waka_tok_[0-9A-Za-z]{80}',
      minEntropy: 3.5,
      envNames: ['WAKATIME_ACCESS_TOKEN'],
      description: 'Reads the coding activity of its user within its scopes.',
      references: ['https://wakatime.com/developers'],
    },
    {
      id: 'wakatime-refresh-token',
      name: 'WakaTime OAuth refresh token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['waka_ref_'] },
      pattern: 'waka_ref_[0-9A-Za-z]{80}',
      minEntropy: 3.5,
      envNames: ['WAKATIME_REFRESH_TOKEN'],
      description: 'Gets new access tokens for its user.',
      references: ['https://wakatime.com/developers'],
    },
    {
      id: 'wakatime-client-secret',
      name: 'WakaTime OAuth app secret',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['waka_sec_'] },
      pattern: 'waka_sec_[0-9A-Za-z]{80}',
      minEntropy: 3.5,
      envNames: ['WAKATIME_CLIENT_SECRET'],
      description: 'With the app id, gets tokens for users who approve the app.',
      references: ['https://wakatime.com/developers'],
    },
    {
      id: 'wakatime-legacy-api-key',
      name: 'WakaTime legacy API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['wakatime', 'waka_time', 'waka-time'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=wakatime|waka_time|waka-time)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['WAKATIME_API_KEY'],
      description: 'Reads and writes the coding activity of its user, with a key from before the waka_ prefix.',
      references: ['https://wakatime.com/developers'],
    },
  ],
} as const satisfies ProviderSpec;
