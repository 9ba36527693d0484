/** file.io: secret keys. */
import type { ProviderSpec } from '../core/catalogue';

export const fileIo = {
  id: 'file-io',
  name: 'file.io',
  homepage: 'https://www.file.io',
  detectors: [
    {
      id: 'file-io-api-key',
      name: 'file.io secret key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['fileio', 'file.io', 'file_io'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=fileio|file\.io|file_io)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Z.-]{39,41})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['FILEIO_API_KEY'],
      description: 'Uploads, reads and deletes the files of the account.',
      references: ['https://www.file.io/developers', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
