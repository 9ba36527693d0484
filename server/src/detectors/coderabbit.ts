/** CodeRabbit: API keys. Format: https://coderabbit.ai/ */
import type { ProviderSpec } from '../core/catalogue';

export const coderabbit = {
  id: 'coderabbit',
  name: 'CodeRabbit',
  homepage: 'https://www.coderabbit.ai',
  detectors: [
    {
      id: 'coderabbit-api-key',
      name: 'CodeRabbit API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['cr-'] },
      pattern: 'cr-[0-9a-f]{58}',
      minEntropy: 3,
      envNames: ['CODERABBIT_API_KEY'],
      description: "Manages seats and generates reports of the organisation's code reviews.",
      references: ['https://coderabbit.ai/', 'https://api.coderabbit.ai/docs'],
    },
  ],
} as const satisfies ProviderSpec;
