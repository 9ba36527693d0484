/** Baseten: API keys. Format: https://docs.baseten.co/examples/vllm */
import type { ProviderSpec } from '../core/catalogue';

export const baseten = {
  id: 'baseten',
  name: 'Baseten',
  homepage: 'https://www.baseten.co',
  links: {
    keys: 'https://docs.baseten.co/reference/management-api/api-keys/lists-the-users-api-keys',
    seen: '2026-11-30',
  },
  detectors: [
    {
      id: 'baseten-api-key',
      name: 'Baseten API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['baseten'], within: 40 },
      pattern: String.raw`[0-9A-Za-z]{8}\.[0-9A-Za-z]{32}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['BASETEN_API_KEY'],
      description: "Calls, deploys and deletes the workspace's models at the owner's expense.",
      references: [
        'https://docs.baseten.co/examples/vllm',
        'https://docs.baseten.co/reference/management-api/api-keys/lists-the-users-api-keys',
      ],
    },
  ],
} as const satisfies ProviderSpec;
