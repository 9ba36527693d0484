/** Iterable: API keys. Format: https://api.iterable.com/api/docs */
import type { ProviderSpec } from '../core/catalogue';

export const iterable = {
  id: 'iterable',
  name: 'Iterable',
  homepage: 'https://iterable.com',
  links: { keys: 'https://support.iterable.com/hc/en-us/articles/360043464871-API-Keys', seen: '2026-11-30' },
  detectors: [
    {
      id: 'iterable-api-key',
      name: 'Iterable API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['iterable_', 'iterable-', 'iterable.com', 'iterableapi', 'iterable api'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=iterable\.com|iterableapi)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-z]{32,36})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['ITERABLE_API_KEY'],
      description: 'Reads and changes users and lists and sends campaigns of the project.',
      references: [
        'https://api.iterable.com/api/docs',
        'https://support.iterable.com/hc/en-us/articles/360043464871-API-Keys',
      ],
    },
  ],
} as const satisfies ProviderSpec;
