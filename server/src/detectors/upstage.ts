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
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,2}(?<secret>[0-9A-Za-z]{40,50})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['UPSTAGE_API_KEY'],
      description: "Runs language and document models at the owner's expense.",
      references: ['https://console.upstage.ai/docs'],
    },
  ],
} as const satisfies ProviderSpec;
