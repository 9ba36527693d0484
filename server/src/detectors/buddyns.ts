/** BuddyNS: API keys. Format: https://www.buddyns.com/support/api/v2/ */
import type { ProviderSpec } from '../core/catalogue';

export const buddyns = {
  id: 'buddyns',
  name: 'BuddyNS',
  homepage: 'https://www.buddyns.com',
  detectors: [
    {
      id: 'buddyns-api-key',
      name: 'BuddyNS API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['buddyns'], within: 40 },
      pattern: '[0-9a-z]{40}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['BUDDYNS_API_KEY'],
      description: "Adds and removes the zones that the account's secondary name servers answer for.",
      references: ['https://www.buddyns.com/support/api/v2/'],
    },
  ],
} as const satisfies ProviderSpec;
