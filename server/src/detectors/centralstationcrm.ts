/** CentralStationCRM: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const centralstationcrm = {
  id: 'centralstationcrm',
  name: 'CentralStationCRM',
  homepage: 'https://centralstationcrm.com',
  detectors: [
    {
      id: 'centralstationcrm-api-key',
      name: 'CentralStationCRM API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['centralstation'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=centralstation)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-z]{30})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['CENTRALSTATIONCRM_API_KEY'],
      description: 'Reads and changes the contacts, deals and notes of the account.',
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
