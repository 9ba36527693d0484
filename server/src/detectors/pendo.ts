/** Pendo: integration keys. Format: https://engageapi.pendo.io/ */
import type { ProviderSpec } from '../core/catalogue';

export const pendo = {
  id: 'pendo',
  name: 'Pendo',
  homepage: 'https://www.pendo.io',
  detectors: [
    {
      id: 'pendo-integration-key',
      name: 'Pendo integration key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['pendo'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=pendo)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z]{32,64})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['PENDO_INTEGRATION_KEY'],
      description: 'Reads the usage data and users of the subscription, and with write access changes them.',
      references: ['https://engageapi.pendo.io/'],
    },
  ],
} as const satisfies ProviderSpec;
