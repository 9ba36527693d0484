/** Mux: access token secrets. Format: https://docs.mux.com */
import type { ProviderSpec } from '../core/catalogue';

export const mux = {
  id: 'mux',
  name: 'Mux',
  homepage: 'https://www.mux.com',
  links: { keys: 'https://dashboard.mux.com/settings/access-tokens', seen: '2026-11-24' },
  detectors: [
    {
      id: 'mux-token-secret',
      name: 'Mux access token secret',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['mux'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9A-Za-z+/]{75})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['MUX_TOKEN_SECRET'],
      description: 'With the token id, uploads, reads and deletes the videos of an environment.',
      references: ['https://docs.mux.com'],
    },
  ],
} as const satisfies ProviderSpec;
