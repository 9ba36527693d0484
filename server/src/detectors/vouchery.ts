/** Vouchery: API tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const vouchery = {
  id: 'vouchery',
  name: 'Vouchery',
  homepage: 'https://vouchery.io',
  detectors: [
    {
      id: 'vouchery-api-token',
      name: 'Vouchery API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['vouchery'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=vouchery)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>(?:[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12}|[0-9a-z-]{36}))`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['VOUCHERY_API_TOKEN'],
      description: 'Makes and redeems vouchers of the shop.',
      references: ['https://docs.vouchery.io', 'Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
