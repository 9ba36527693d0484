/** Z.ai (Zhipu): API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const zhipu = {
  id: 'zhipu',
  name: 'Z.ai (Zhipu)',
  homepage: 'https://z.ai',
  detectors: [
    {
      id: 'zhipu-api-key',
      name: 'Z.ai (Zhipu) API key',
      class: 'secret',
      severity: 'high',
      anchor: {
        in: 'context',
        literals: ['zhipu', 'bigmodel', 'glm-', 'glm_', 'zai_', 'zai-', 'z.ai', 'zaiapi', 'zaitoken', 'zlm'],
        within: 40,
      },
      pattern: String.raw`[0-9a-f]{32}\.[0-9A-Za-z]{16}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['ZHIPUAI_API_KEY', 'ZAI_API_KEY'],
      description: "Runs the GLM models at the owner's expense.",
      references: ['https://docs.z.ai', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
