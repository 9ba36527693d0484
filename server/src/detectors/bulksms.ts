/** BulkSMS: API token secrets. Format: https://www.bulksms.com/developer/json/v1/ */
import type { ProviderSpec } from '../core/catalogue';

export const bulksms = {
  id: 'bulksms',
  name: 'BulkSMS',
  homepage: 'https://www.bulksms.com',
  detectors: [
    {
      id: 'bulksms-token-secret',
      name: 'BulkSMS API token secret',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['bulksms'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=bulksms)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z!#-&(-*@^]{29})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['BULKSMS_TOKEN_SECRET'],
      description: 'With the token id, sends text messages from the account at its expense.',
      references: ['https://www.bulksms.com/developer/json/v1/'],
    },
  ],
} as const satisfies ProviderSpec;
