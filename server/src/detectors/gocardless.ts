/** GoCardless: live access tokens and sandbox access tokens. Format: https://developer.gocardless.com/api-reference */
import type { ProviderSpec } from '../core/catalogue';

export const gocardless = {
  id: 'gocardless',
  name: 'GoCardless',
  homepage: 'https://gocardless.com',
  links: { keys: 'https://manage.gocardless.com/developers', seen: '2026-11-24' },
  detectors: [
    {
      id: 'gocardless-live-token',
      name: 'GoCardless live access token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['gocardless'], within: 40 },
      pattern: 'live_[0-9A-Za-z_=-]{40}',
      bounds: { left: '\\w.-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['GOCARDLESS_ACCESS_TOKEN', 'GC_ACCESS_TOKEN'],
      description: "Collects payments from customers' bank accounts and pays out.",
      references: ['https://developer.gocardless.com/api-reference'],
    },
    {
      id: 'gocardless-sandbox-token',
      name: 'GoCardless sandbox access token',
      class: 'test',
      severity: 'low',
      anchor: { in: 'context', literals: ['gocardless'], within: 40 },
      pattern: 'sandbox_[0-9A-Za-z_=-]{40}',
      bounds: { left: '\\w.-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['GOCARDLESS_ACCESS_TOKEN'],
      description: 'Collects pretended payments in the sandbox.',
      references: ['https://developer.gocardless.com/api-reference'],
    },
  ],
} as const satisfies ProviderSpec;
