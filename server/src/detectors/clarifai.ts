/** Clarifai: personal access token or app keys. Format: https://clarifai.com/developer/guide/authentication */
import type { ProviderSpec } from '../core/catalogue';

export const clarifai = {
  id: 'clarifai',
  name: 'Clarifai',
  homepage: 'https://www.clarifai.com',
  links: { keys: 'https://docs.clarifai.com/control/authentication/key/', seen: '2026-11-30' },
  detectors: [
    {
      id: 'clarifai-api-key',
      name: 'Clarifai personal access token or app key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['clarifai'], within: 40 },
      pattern: '[0-9A-Za-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['CLARIFAI_PAT', 'CLARIFAI_API_KEY'],
      description: "Uses and changes the models and inputs it has scopes for, at the owner's expense.",
      references: [
        'https://clarifai.com/developer/guide/authentication',
        'https://docs.clarifai.com/control/authentication/key/',
      ],
    },
  ],
} as const satisfies ProviderSpec;
