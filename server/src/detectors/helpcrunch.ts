/** HelpCrunch: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const helpcrunch = {
  id: 'helpcrunch',
  name: 'HelpCrunch',
  homepage: 'https://helpcrunch.com',
  detectors: [
    {
      id: 'helpcrunch-api-key',
      name: 'HelpCrunch API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['helpcrunch'], within: 40 },
      pattern: '[0-9A-Za-z+/=.-]{328}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['HELPCRUNCH_API_KEY'],
      description: 'Reads and changes customers and chats of the organisation.',
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
