/** Upstage: API keys. Format: https://console.upstage.ai/docs */
import type { ProviderSpec } from '../core/catalogue';

export const upstage = {
  id: 'upstage',
  name: 'Upstage',
  homepage: 'https://www.upstage.ai',
  detectors: [
    {
      id: 'upstage-legacy-api-key',
      name: 'Upstage API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['upstage'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=upstage)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z]{40,50})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['UPSTAGE_API_KEY'],
      description: "Runs language and document models at the owner's expense.",
      references: ['https://console.upstage.ai/docs'],
    },
  ],
} as const satisfies ProviderSpec;
