/** Vast.ai: API keys. Format: https://docs.vast.ai/api-reference/accounts/show-user */
import type { ProviderSpec } from '../core/catalogue';

export const vastAi = {
  id: 'vast-ai',
  name: 'Vast.ai',
  homepage: 'https://vast.ai',
  detectors: [
    {
      id: 'vast-ai-api-key',
      name: 'Vast.ai API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['vast_', 'vast.ai', 'vastai', 'vast-'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=vast\.ai|vastai)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-f]{64})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['VAST_API_KEY'],
      description: "Rents and stops GPU machines at the owner's expense.",
      references: ['https://docs.vast.ai/api-reference/accounts/show-user'],
    },
  ],
} as const satisfies ProviderSpec;
