/** PostageApp: project API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const postageapp = {
  id: 'postageapp',
  name: 'PostageApp',
  homepage: 'https://postageapp.com',
  detectors: [
    {
      id: 'postageapp-api-key',
      name: 'PostageApp project API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['postageapp', 'postage_app'], within: 40 },
      pattern: '[0-9A-Za-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['POSTAGEAPP_API_KEY'],
      description: 'Sends e-mail of the project.',
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
