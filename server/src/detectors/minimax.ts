/** MiniMax: API keys. Format: https://platform.minimax.io/docs */
import type { ProviderSpec } from '../core/catalogue';

export const minimax = {
  id: 'minimax',
  name: 'MiniMax',
  homepage: 'https://www.minimax.io',
  detectors: [
    {
      id: 'minimax-api-key',
      name: 'MiniMax API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['sk-api-'] },
      pattern: String.raw`sk-api-[\w-]{119}`,
      bounds: { right: '\\w-' },
      minEntropy: 3.5,
      envNames: ['MINIMAX_API_KEY'],
      description: "Generates text, speech and video at the owner's expense.",
      references: ['https://platform.minimax.io/docs'],
    },
  ],
} as const satisfies ProviderSpec;
