/** NFTPort: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const nftport = {
  id: 'nftport',
  name: 'NFTPort',
  homepage: 'https://www.nftport.xyz',
  detectors: [
    {
      id: 'nftport-api-key',
      name: 'NFTPort API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['nftport'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=nftport)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['NFTPORT_API_KEY'],
      description: "Mints tokens from the account's contracts and reads NFT data.",
      references: ['https://docs.nftport.xyz', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
