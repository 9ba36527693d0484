/** Refiner: API keys. Format: https://refiner.io/docs */
import type { ProviderSpec } from '../core/catalogue';

export const refiner = {
  id: 'refiner',
  name: 'Refiner',
  homepage: 'https://refiner.io',
  detectors: [
    {
      id: 'refiner-api-key',
      name: 'Refiner API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['refiner'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=refiner)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['REFINER_API_KEY'],
      description: 'Reads and writes the users, segments and answers of the surveys.',
      references: ['https://refiner.io/docs'],
    },
  ],
} as const satisfies ProviderSpec;
