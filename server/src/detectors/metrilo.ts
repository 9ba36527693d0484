/** Metrilo: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const metrilo = {
  id: 'metrilo',
  name: 'Metrilo',
  homepage: 'https://www.metrilo.com',
  detectors: [
    {
      id: 'metrilo-api-key',
      name: 'Metrilo API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['metrilo'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=metrilo)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-z]{16})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['METRILO_API_KEY'],
      description: 'Sends shop events and customers to the account.',
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
