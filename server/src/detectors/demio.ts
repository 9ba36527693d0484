/** Demio: API keys and API secrets. */
import type { ProviderSpec } from '../core/catalogue';

export const demio = {
  id: 'demio',
  name: 'Demio',
  homepage: 'https://www.demio.com',
  detectors: [
    {
      id: 'demio-api-key',
      name: 'Demio API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['demio'], within: 40 },
      pattern: '[0-9A-Za-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['DEMIO_API_KEY'],
      description: 'With the secret, reads events and registers people for webinars.',
      references: ['Format facts: seen by one scanner.'],
    },
    {
      id: 'demio-api-secret',
      name: 'Demio API secret',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['demio'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=demio)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z]{10,20})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['DEMIO_API_SECRET'],
      description: "The second half of Demio's API credentials.",
      references: ['Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
