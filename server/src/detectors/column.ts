/** Column: live API keys and sandbox API keys. Format: https://column.com/docs */
import type { ProviderSpec } from '../core/catalogue';

export const column = {
  id: 'column',
  name: 'Column',
  homepage: 'https://column.com',
  detectors: [
    {
      id: 'column-live-key',
      name: 'Column live API key',
      class: 'secret',
      severity: 'critical',
      anchor: {
        in: 'context',
        literals: [
          'column_api',
          'column_key',
          'column_live',
          'column.com',
          'columnkey',
          'column token',
          'column_token',
          'column_secret',
        ],
        within: 40,
      },
      pattern: 'live_[0-9A-Za-z]{27}',
      bounds: { left: '\\w.-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['COLUMN_API_KEY'],
      description: 'Moves money, opens accounts and issues loans at the bank.',
      references: ['https://column.com/docs'],
    },
    {
      id: 'column-test-key',
      name: 'Column sandbox API key',
      class: 'test',
      severity: 'low',
      anchor: {
        in: 'context',
        literals: [
          'column_api',
          'column_key',
          'column_test',
          'column.com',
          'columnkey',
          'column token',
          'column_token',
          'column_secret',
        ],
        within: 40,
      },
      pattern: 'test_[0-9A-Za-z]{27}',
      bounds: { left: '\\w.-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['COLUMN_API_KEY'],
      description: "Moves pretended money in the bank's sandbox.",
      references: ['https://column.com/docs'],
    },
  ],
} as const satisfies ProviderSpec;
