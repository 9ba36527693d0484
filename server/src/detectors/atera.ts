/** Atera: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const atera = {
  id: 'atera',
  name: 'Atera',
  homepage: 'https://www.atera.com',
  detectors: [
    {
      id: 'atera-api-key',
      name: 'Atera API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['atera'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=atera)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-z]{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['ATERA_API_KEY'],
      description: 'Reads the managed devices, customers and tickets of an IT provider, and opens tickets.',
      references: ['https://app.atera.com/apidocs', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
