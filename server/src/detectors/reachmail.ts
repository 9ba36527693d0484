/** ReachMail: API tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const reachmail = {
  id: 'reachmail',
  name: 'ReachMail',
  homepage: 'https://www.reachmail.com',
  detectors: [
    {
      id: 'reachmail-api-token',
      name: 'ReachMail API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['reachmail'], within: 40 },
      pattern: String.raw`[\w-]{64}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['REACHMAIL_API_TOKEN'],
      description: 'Sends e-mail from the account and reads its lists.',
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
