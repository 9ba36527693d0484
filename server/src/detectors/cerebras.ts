/** Cerebras: API keys. Format: https://docs.cerebras.net/ */
import type { ProviderSpec } from '../core/catalogue';

export const cerebras = {
  id: 'cerebras',
  name: 'Cerebras',
  homepage: 'https://www.cerebras.ai',
  links: { keys: 'https://cloud.cerebras.ai', seen: '2026-11-24' },
  detectors: [
    {
      id: 'cerebras-api-key',
      name: 'Cerebras API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['csk-'] },
      pattern: 'csk-[0-9a-z]{48}',
      minEntropy: 3.5,
      envNames: ['CEREBRAS_API_KEY'],
      description: "Runs language models on Cerebras at the owner's expense.",
      references: ['https://docs.cerebras.net/'],
    },
  ],
} as const satisfies ProviderSpec;
