/** AssemblyAI: API keys. Format: https://www.assemblyai.com/docs/api-reference/overview */
import type { ProviderSpec } from '../core/catalogue';

export const assemblyai = {
  id: 'assemblyai',
  name: 'AssemblyAI',
  homepage: 'https://www.assemblyai.com',
  links: { keys: 'https://www.assemblyai.com/app/api-keys', seen: '2026-11-24' },
  detectors: [
    {
      id: 'assemblyai-api-key',
      name: 'AssemblyAI API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['assemblyai', 'assembly_ai', 'assembly-ai'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['ASSEMBLYAI_API_KEY'],
      description: "Transcribes audio at the owner's expense and reads all earlier transcripts.",
      references: [
        'https://www.assemblyai.com/docs/api-reference/overview',
        'https://www.assemblyai.com/docs/api-reference/transcripts/list',
      ],
    },
  ],
} as const satisfies ProviderSpec;
