/**
 * Baremetrics: live API keys and sandbox API keys.
 * Format: https://developers.baremetrics.com/reference/authentication
 */
import type { ProviderSpec } from '../core/catalogue';

export const baremetrics = {
  id: 'baremetrics',
  name: 'Baremetrics',
  homepage: 'https://baremetrics.com',
  detectors: [
    {
      id: 'baremetrics-live-key',
      name: 'Baremetrics live API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['baremetrics'], within: 40 },
      pattern: 'lk_[0-9A-Za-z]{18,25}',
      bounds: { left: '\\w.-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['BAREMETRICS_API_KEY'],
      description: 'Reads revenue, subscriptions and customers, and writes them for sources of its own.',
      references: [
        'https://developers.baremetrics.com/reference/authentication',
        'https://developers.baremetrics.com/reference/sources',
      ],
    },
    {
      id: 'baremetrics-sandbox-key',
      name: 'Baremetrics sandbox API key',
      class: 'test',
      severity: 'low',
      anchor: { in: 'context', literals: ['baremetrics'], within: 40 },
      pattern: 'sk_[0-9A-Za-z]{18,25}',
      bounds: { left: '\\w.-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['BAREMETRICS_API_KEY'],
      description: 'Reads and writes the made-up data of the sandbox.',
      references: [
        'https://developers.baremetrics.com/reference/authentication',
        'https://developers.baremetrics.com/reference/sources',
      ],
    },
    {
      id: 'baremetrics-api-key-by-name',
      name: 'Baremetrics API key (by name)',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['baremetrics'] },
      pattern: '[0-9A-Za-z_-]{25}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+=-' },
      checks: ['mixed', 'random'],
      envNames: ['BAREMETRICS_API_KEY'],
      description: 'Reads revenue and customers.',
      references: ['https://developers.baremetrics.com/reference/authentication'],
    },
  ],
} as const satisfies ProviderSpec;
