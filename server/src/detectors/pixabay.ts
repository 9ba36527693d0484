/** Pixabay: API keys. Format: https://pixabay.com/api/docs */
import type { ProviderSpec } from '../core/catalogue';

export const pixabay = {
  id: 'pixabay',
  name: 'Pixabay',
  homepage: 'https://pixabay.com',
  detectors: [
    {
      id: 'pixabay-api-key',
      name: 'Pixabay API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['pixabay'], within: 40 },
      pattern: String.raw`\d{7,8}-[0-9a-f]{25}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['PIXABAY_API_KEY'],
      description: "Searches free images within the owner's quota.",
      references: ['https://pixabay.com/api/docs'],
    },
  ],
} as const satisfies ProviderSpec;
