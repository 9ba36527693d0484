/** Pinata: API secret keys and API keys. Format: https://docs.pinata.cloud */
import type { ProviderSpec } from '../core/catalogue';

export const pinata = {
  id: 'pinata',
  name: 'Pinata',
  homepage: 'https://pinata.cloud',
  detectors: [
    {
      id: 'pinata-api-secret',
      name: 'Pinata API secret key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['pinata'], within: 40 },
      pattern: '[0-9a-z]{64}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['PINATA_SECRET_API_KEY', 'PINATA_API_SECRET'],
      description: "With the API key, pins, lists and removes the account's files on IPFS.",
      references: ['https://docs.pinata.cloud'],
    },
    {
      id: 'pinata-api-key',
      name: 'Pinata API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['pinata'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=pinata)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-f]{20})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['PINATA_API_KEY'],
      description: 'Names the key; requests need its secret as well.',
      references: ['https://docs.pinata.cloud'],
    },
  ],
} as const satisfies ProviderSpec;
