/** Clientary: API tokens. Format: https://www.clientary.com/articles/a-new-brand/ */
import type { ProviderSpec } from '../core/catalogue';

export const clientary = {
  id: 'clientary',
  name: 'Clientary',
  homepage: 'https://www.clientary.com',
  detectors: [
    {
      id: 'clientary-api-token',
      name: 'Clientary API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['clientary', 'ronin'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=clientary)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z]{24,26})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['CLIENTARY_API_TOKEN'],
      description: 'Reads and changes invoices, projects and clients of the account.',
      references: ['https://www.clientary.com/articles/a-new-brand/', 'https://www.clientary.com/api'],
    },
  ],
} as const satisfies ProviderSpec;
