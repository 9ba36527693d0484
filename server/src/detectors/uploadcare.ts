/** Uploadcare: public or secret keys. Format: https://uploadcare.com/docs */
import type { ProviderSpec } from '../core/catalogue';

export const uploadcare = {
  id: 'uploadcare',
  name: 'Uploadcare',
  homepage: 'https://uploadcare.com',
  detectors: [
    {
      id: 'uploadcare-secret-key',
      name: 'Uploadcare public or secret key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['uploadcare'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=uploadcare)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-z]{20})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['UPLOADCARE_SECRET_KEY', 'UPLOADCARE_PUBLIC_KEY'],
      description: 'The public key uploads; with the secret key all files of the project are read and deleted.',
      references: ['https://uploadcare.com/docs'],
    },
  ],
} as const satisfies ProviderSpec;
