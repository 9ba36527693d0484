/** BugSnag: personal authentication tokens. Format: https://docs.bugsnag.com/api/ */
import type { ProviderSpec } from '../core/catalogue';

export const bugsnag = {
  id: 'bugsnag',
  name: 'BugSnag',
  homepage: 'https://www.bugsnag.com',
  detectors: [
    {
      id: 'bugsnag-auth-token',
      name: 'BugSnag personal authentication token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['bugsnag'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=bugsnag)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['BUGSNAG_AUTH_TOKEN'],
      description: 'Reads errors, events and projects, and changes them, as its user.',
      references: ['https://docs.bugsnag.com/api/'],
    },
  ],
} as const satisfies ProviderSpec;
