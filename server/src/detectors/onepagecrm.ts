/** OnePageCRM: API keys. Format: https://developer.onepagecrm.com */
import type { ProviderSpec } from '../core/catalogue';

export const onepagecrm = {
  id: 'onepagecrm',
  name: 'OnePageCRM',
  homepage: 'https://www.onepagecrm.com',
  detectors: [
    {
      id: 'onepagecrm-api-key',
      name: 'OnePageCRM API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['onepagecrm'], within: 40 },
      pattern: '[0-9A-Za-z+/=]{44}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['ONEPAGECRM_API_KEY'],
      description: 'With the user id, reads and changes the contacts and deals of the CRM.',
      references: ['https://developer.onepagecrm.com'],
    },
  ],
} as const satisfies ProviderSpec;
