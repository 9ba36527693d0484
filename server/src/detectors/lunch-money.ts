/** Lunch Money: access tokens. Format: https://lunchmoney.dev */
import type { ProviderSpec } from '../core/catalogue';

export const lunchMoney = {
  id: 'lunch-money',
  name: 'Lunch Money',
  homepage: 'https://lunchmoney.app',
  detectors: [
    {
      id: 'lunch-money-access-token',
      name: 'Lunch Money access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['lunchmoney', 'lunch_money'], within: 40 },
      pattern: '[0-9a-f]{50}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['LUNCHMONEY_TOKEN'],
      description: 'Reads and changes the budget and transactions of its user.',
      references: ['https://lunchmoney.dev'],
    },
  ],
} as const satisfies ProviderSpec;
