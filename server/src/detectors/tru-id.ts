/** tru.ID: client secrets. */
import type { ProviderSpec } from '../core/catalogue';

export const truId = {
  id: 'tru-id',
  name: 'tru.ID',
  homepage: 'https://tru.id',
  detectors: [
    {
      id: 'tru-id-client-secret',
      name: 'tru.ID client secret',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['tru.id', 'tru_id', 'tru-id', 'truid'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=tru\.id|tru_id|tru-id|truid)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[\w-]{26})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['TRU_ID_CLIENT_SECRET'],
      description: "With the client id, checks phone numbers and SIM cards at the owner's expense.",
      references: ['https://developer.tru.id/docs', 'Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
