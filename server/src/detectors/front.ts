/** Front: API tokens. Format: https://dev.frontapp.com */
import type { ProviderSpec } from '../core/catalogue';

export const front = {
  id: 'front',
  name: 'Front',
  homepage: 'https://front.com',
  detectors: [
    {
      id: 'front-api-token',
      name: 'Front API token',
      class: 'secret',
      severity: 'high',
      anchor: {
        in: 'context',
        literals: [
          'frontapp',
          'front_api',
          'front_token',
          'front_secret',
          'front_key',
          'front token',
          'front api',
          'frontapi',
          'front.api',
          'front.token',
        ],
        within: 40,
      },
      pattern: '[0-9A-Za-z]{36}[0-9A-Za-z._-]{189,401}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      reach: 576,
      checks: ['random'],
      envNames: ['FRONT_API_TOKEN'],
      description: "Reads and sends the messages of the company's shared inboxes.",
      references: ['https://dev.frontapp.com'],
    },
  ],
} as const satisfies ProviderSpec;
