/** Abyssale: API keys. Format: https://developers.abyssale.com/rest-api/authentication */
import type { ProviderSpec } from '../core/catalogue';

export const abyssale = {
  id: 'abyssale',
  name: 'Abyssale',
  homepage: 'https://www.abyssale.com',
  detectors: [
    {
      id: 'abyssale-api-key',
      name: 'Abyssale API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['abyssale'], within: 40 },
      pattern: '[0-9A-Za-z]{40}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['ABYSSALE_API_KEY'],
      description: "Generates images and banners from the workspace's templates and spends its credits.",
      references: ['https://developers.abyssale.com/rest-api/authentication'],
    },
  ],
} as const satisfies ProviderSpec;
