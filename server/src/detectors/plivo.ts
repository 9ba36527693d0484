/** Plivo: authentication tokens. Format: https://www.plivo.com/docs */
import type { ProviderSpec } from '../core/catalogue';

export const plivo = {
  id: 'plivo',
  name: 'Plivo',
  homepage: 'https://www.plivo.com',
  links: { keys: 'https://console.plivo.com', seen: '2026-11-24' },
  detectors: [
    {
      id: 'plivo-auth-token',
      name: 'Plivo authentication token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['plivo'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=plivo)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[\w-]{40})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['PLIVO_AUTH_TOKEN'],
      description: "With the auth id, sends messages, places calls and rents numbers at the account's expense.",
      references: ['https://www.plivo.com/docs'],
    },
    {
      id: 'plivo-auth-id',
      name: 'Plivo auth ID',
      class: 'public',
      severity: 'info',
      identifier: true,
      anchor: { in: 'context', literals: ['plivo'], within: 30 },
      pattern: '[MS]A[0-9A-Z]{18}',
      checks: ['mixed'],
      envNames: ['PLIVO_AUTH_ID'],
      description: 'Names an account; opens nothing without its token.',
      references: ['https://www.plivo.com/docs/account/api/account'],
    },
  ],
} as const satisfies ProviderSpec;
