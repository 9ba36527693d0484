/** Rownd: app secrets and app keys. */
import type { ProviderSpec } from '../core/catalogue';

export const rownd = {
  id: 'rownd',
  name: 'Rownd',
  homepage: 'https://rownd.io',
  detectors: [
    {
      id: 'rownd-app-secret',
      name: 'Rownd app secret',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['rownd'], within: 40 },
      pattern: '[0-9a-z]{48}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['ROWND_APP_SECRET'],
      description: 'With the app key, reads and changes all user profiles of the app.',
      references: ['Format facts: seen by one scanner.'],
    },
    {
      id: 'rownd-app-key',
      name: 'Rownd app key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['rownd'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=rownd)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['ROWND_APP_KEY'],
      description: 'Names the app to the Rownd API; changes need its secret as well.',
      references: ['Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
