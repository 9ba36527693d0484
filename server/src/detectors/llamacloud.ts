/** LlamaCloud: API keys. Format: https://docs.cloud.llamaindex.ai */
import type { ProviderSpec } from '../core/catalogue';

export const llamacloud = {
  id: 'llamacloud',
  name: 'LlamaCloud',
  homepage: 'https://cloud.llamaindex.ai',
  detectors: [
    {
      id: 'llamacloud-api-key',
      name: 'LlamaCloud API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['llx-'] },
      pattern: String.raw`llx-[\w-]{48}`,
      bounds: { right: '\\w-' },
      minEntropy: 3.5,
      envNames: ['LLAMA_CLOUD_API_KEY'],
      description: "Parses documents and reads the indexes and files of the organisation's projects.",
      references: ['https://docs.cloud.llamaindex.ai'],
    },
  ],
} as const satisfies ProviderSpec;
