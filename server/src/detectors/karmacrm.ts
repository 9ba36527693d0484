/** karmaCRM: API tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const karmacrm = {
  id: 'karmacrm',
  name: 'karmaCRM',
  homepage: 'https://www.karmacrm.com',
  detectors: [
    {
      id: 'karmacrm-api-token',
      name: 'karmaCRM API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['karmacrm', 'karma_crm'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=karmacrm|karma_crm)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z]{20})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['KARMACRM_API_TOKEN'],
      description: 'Reads and changes contacts, deals and e-mails of the CRM.',
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
