/** Cloud Elements: user or organisation secrets. */
import type { ProviderSpec } from '../core/catalogue';

export const cloudelements = {
  id: 'cloudelements',
  name: 'Cloud Elements',
  homepage: 'https://cloud-elements.com',
  detectors: [
    {
      id: 'cloudelements-user-secret',
      name: 'Cloud Elements user or organisation secret',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['cloudelements', 'cloud-elements', 'cloud_elements'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=cloudelements|cloud-elements|cloud_elements)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z]{43})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['CLOUD_ELEMENTS_USER_SECRET'],
      description: 'Reaches the application accounts connected to the Cloud Elements account.',
      references: ['Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
