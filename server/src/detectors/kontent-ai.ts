/** Kontent.ai: API keys. Format: https://kontent.ai */
import type { ProviderSpec } from '../core/catalogue';

export const kontentAi = {
  id: 'kontent-ai',
  name: 'Kontent.ai',
  homepage: 'https://kontent.ai',
  detectors: [
    {
      id: 'kontent-ai-management-api-key',
      name: 'Kontent.ai API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['kontent'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>(?:[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12}|[0-9a-z-]{36}))`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['KONTENT_API_KEY'],
      description: 'Reads, or with a management key changes, the content of an environment.',
      references: ['https://kontent.ai'],
    },
  ],
} as const satisfies ProviderSpec;
