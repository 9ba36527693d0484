/** Blitapp: API keys. Format: https://blitapp.com/api/#/App/get_apps_all */
import type { ProviderSpec } from '../core/catalogue';

export const blitapp = {
  id: 'blitapp',
  name: 'Blitapp',
  homepage: 'https://blitapp.com',
  detectors: [
    {
      id: 'blitapp-api-key',
      name: 'Blitapp API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['blitapp'], within: 40 },
      pattern: String.raw`[\w-]{39}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['BLITAPP_API_KEY'],
      description: "Takes and reads screenshots of the account's apps.",
      references: ['https://blitapp.com/api/#/App/get_apps_all'],
    },
  ],
} as const satisfies ProviderSpec;
