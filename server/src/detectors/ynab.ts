/** YNAB: personal access tokens and legacy access tokens. Format: https://api.ynab.com */
import type { ProviderSpec } from '../core/catalogue';

export const ynab = {
  id: 'ynab',
  name: 'YNAB',
  homepage: 'https://www.ynab.com',
  links: { keys: 'https://app.ynab.com/settings/developer', seen: '2026-11-24' },
  detectors: [
    {
      id: 'ynab-access-token',
      name: 'YNAB personal access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['ynab'], within: 40 },
      pattern: String.raw`[\w-]{43}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['YNAB_ACCESS_TOKEN', 'YNAB_API_KEY'],
      description: 'Reads and changes the budgets and transactions of its user.',
      references: ['https://api.ynab.com'],
    },
    {
      id: 'ynab-legacy-access-token',
      name: 'YNAB legacy access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['youneedabudget', 'ynab'], within: 40 },
      pattern: '[0-9a-f]{64}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['YNAB_ACCESS_TOKEN'],
      description: 'Reads and changes the budgets of its user, with a token of the older, hexadecimal form.',
      references: ['https://api.ynab.com'],
    },
  ],
} as const satisfies ProviderSpec;
