/** Apacta: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const apacta = {
  id: 'apacta',
  name: 'Apacta',
  homepage: 'https://www.apacta.com',
  detectors: [
    {
      id: 'apacta-api-key',
      name: 'Apacta API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['apacta'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=apacta)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>(?:[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12}|[0-9a-z-]{36}))`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['APACTA_API_KEY'],
      description: "Reads and writes a contractor's time entries, projects and invoices.",
      references: ['Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
