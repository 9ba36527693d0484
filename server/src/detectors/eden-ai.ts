/** Eden AI: API keys. Format: https://docs.edenai.co */
import type { ProviderSpec } from '../core/catalogue';

export const edenAi = {
  id: 'eden-ai',
  name: 'Eden AI',
  homepage: 'https://www.edenai.co',
  detectors: [
    {
      id: 'eden-ai-api-key',
      name: 'Eden AI API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['edenai'], within: 40 },
      pattern: String.raw`[0-9A-Za-z]{36}\.[0-9A-Za-z]{92}\.\w{43}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['EDENAI_API_KEY'],
      description: "Runs the models of many vendors at the owner's expense.",
      references: ['https://docs.edenai.co'],
    },
  ],
} as const satisfies ProviderSpec;
