/** Sandbox (getsandbox.com): API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const getsandbox = {
  id: 'getsandbox',
  name: 'Sandbox (getsandbox.com)',
  homepage: 'https://getsandbox.com',
  detectors: [
    {
      id: 'getsandbox-api-key',
      name: 'Sandbox (getsandbox.com) API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['getsandbox'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=getsandbox)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-z-]{40})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['GETSANDBOX_API_KEY'],
      description: 'Reads and changes the mocked APIs of the account.',
      references: ['Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
