/** Mollie: API keys and access tokens. Format: https://docs.mollie.com/reference/authentication */
import type { ProviderSpec } from '../core/catalogue';

export const mollie = {
  id: 'mollie',
  name: 'Mollie',
  homepage: 'https://www.mollie.com',
  links: {
    keys: 'https://my.mollie.com/dashboard/developers/api-keys',
    rotate: 'https://docs.mollie.com/reference/authentication',
    seen: '2026-11-30',
  },
  detectors: [
    {
      id: 'mollie-live-api-key',
      name: 'Mollie live API key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['mollie'], within: 60 },
      pattern: 'live_[0-9A-Za-z]{30}',
      checks: ['mixed-case', 'random'],
      envNames: ['MOLLIE_API_KEY'],
      description: 'Takes and refunds payments, and reads those who paid.',
      references: ['https://docs.mollie.com/reference/authentication', 'https://github.com/mollie/mollie-api-php'],
    },
    {
      id: 'mollie-test-api-key',
      name: 'Mollie test API key',
      class: 'test',
      severity: 'low',
      anchor: { in: 'context', literals: ['mollie'], within: 60 },
      pattern: 'test_[0-9A-Za-z]{30}',
      checks: ['mixed-case', 'random'],
      envNames: ['MOLLIE_API_KEY'],
      description: 'Makes payments in the test mode; moves no money.',
      references: ['https://docs.mollie.com/reference/authentication', 'https://github.com/mollie/mollie-api-php'],
    },
    {
      id: 'mollie-access-token',
      name: 'Mollie access token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['mollie'], within: 60 },
      pattern: 'access_[0-9A-Za-z]{30,40}',
      checks: ['mixed-case', 'random'],
      envNames: ['MOLLIE_ACCESS_TOKEN'],
      description: 'Acts for the organisation within its permissions: payments, refunds, settlements.',
      references: ['https://docs.mollie.com/reference/authentication', 'https://github.com/mollie/mollie-api-php'],
    },
  ],
} as const satisfies ProviderSpec;
