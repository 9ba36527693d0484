/** NetSuite: consumer or token key or secrets. */
import type { ProviderSpec } from '../core/catalogue';

export const netsuite = {
  id: 'netsuite',
  name: 'NetSuite',
  homepage: 'https://www.netsuite.com',
  detectors: [
    {
      id: 'netsuite-token-secret',
      name: 'NetSuite consumer or token key or secret',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['netsuite'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=netsuite)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z]{64})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['NETSUITE_TOKEN_SECRET', 'NETSUITE_CONSUMER_SECRET'],
      description: 'Four such values together sign requests: all records of the company that the role allows.',
      references: ['https://docs.oracle.com/en/cloud/saas/netsuite/', 'Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
