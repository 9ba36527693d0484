/** SimFin: API keys and legacy API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const simfin = {
  id: 'simfin',
  name: 'SimFin',
  homepage: 'https://www.simfin.com',
  detectors: [
    {
      id: 'simfin-api-key',
      name: 'SimFin API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['simfin'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=simfin)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random', 'uuid-version'],
      envNames: ['SIMFIN_API_KEY'],
      description: "Reads financial statements on the owner's plan.",
      references: ['https://simfin.readme.io', 'Format facts: seen by 2 independent scanners.'],
    },
    {
      id: 'simfin-legacy-api-key',
      name: 'SimFin legacy API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['simfin'], within: 40 },
      pattern: '[0-9A-Za-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['SIMFIN_API_KEY'],
      description: 'Reads financial statements with a key from before the UUID form.',
      references: ['https://simfin.readme.io', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
