/** Mixmax: API tokens. Format: https://developer.mixmax.com/ */
import type { ProviderSpec } from '../core/catalogue';

export const mixmax = {
  id: 'mixmax',
  name: 'Mixmax',
  homepage: 'https://www.mixmax.com',
  detectors: [
    {
      id: 'mixmax-api-token',
      name: 'Mixmax API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['mixmax'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=mixmax)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>(?:[0-9A-Za-z]{8}-(?:[0-9A-Za-z]{4}-){3}[0-9A-Za-z]{12}|[\w-]{36}))`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['MIXMAX_API_TOKEN'],
      description: 'Sends e-mail sequences and reads contacts as its user.',
      references: ['https://developer.mixmax.com/'],
    },
  ],
} as const satisfies ProviderSpec;
