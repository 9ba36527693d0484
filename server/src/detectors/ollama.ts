/** Ollama: cloud API keys. Format: https://docs.ollama.com/cloud */
import type { ProviderSpec } from '../core/catalogue';

export const ollama = {
  id: 'ollama',
  name: 'Ollama',
  homepage: 'https://ollama.com',
  links: { keys: 'https://ollama.com/settings/keys', seen: '2026-11-25' },
  detectors: [
    {
      id: 'ollama-api-key',
      name: 'Ollama API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['ollama'] },
      pattern: String.raw`[0-9a-f]{32}\.[0-9A-Za-z_-]{24}`,
      bounds: { left: '\\w-', right: '\\w-' },
      checks: ['mixed-case'],
      envNames: ['OLLAMA_API_KEY'],
      description: "Runs models in Ollama's cloud on the account's bill.",
      references: ['https://docs.ollama.com/cloud'],
    },
  ],
} as const satisfies ProviderSpec;
