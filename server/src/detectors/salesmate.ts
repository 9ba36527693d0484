/** Salesmate: session tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const salesmate = {
  id: 'salesmate',
  name: 'Salesmate',
  homepage: 'https://www.salesmate.io',
  detectors: [
    {
      id: 'salesmate-access-token',
      name: 'Salesmate session token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['salesmate'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=salesmate)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['SALESMATE_ACCESS_TOKEN'],
      description: 'Reads and changes the contacts and deals of the CRM.',
      references: ['https://apidocs.salesmate.io', 'Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
