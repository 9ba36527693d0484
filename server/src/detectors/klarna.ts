/** Klarna: API keys. Format: https://docs.klarna.com/acquirer/klarna/get-started/integration-guidelines/authentication/ */
import type { ProviderSpec } from '../core/catalogue';

export const klarna = {
  id: 'klarna',
  name: 'Klarna',
  homepage: 'https://www.klarna.com',
  links: { keys: 'https://portal.klarna.com', seen: '2026-11-30' },
  detectors: [
    {
      id: 'klarna-api-key',
      name: 'Klarna API key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['klarna_live_api_'] },
      pattern: String.raw`klarna_live_api_[\w+/-]{80,400}={0,2}`,
      bounds: { right: '\\w+/=' },
      checks: ['mixed-case'],
      envNames: ['KLARNA_API_KEY', 'KLARNA_PASSWORD'],
      description: 'Places, captures and refunds orders of the merchant.',
      references: [
        'https://docs.klarna.com/acquirer/klarna/get-started/integration-guidelines/authentication/',
        'Format facts: seen in public code.',
      ],
    },
    {
      id: 'klarna-test-api-key',
      name: 'Klarna API key of the test environment',
      class: 'test',
      severity: 'low',
      anchor: { in: 'token', literals: ['klarna_test_api_'] },
      pattern: String.raw`klarna_test_api_[\w+/-]{80,400}={0,2}`,
      bounds: { right: '\\w+/=' },
      checks: ['mixed-case'],
      envNames: ['KLARNA_API_KEY', 'KLARNA_PASSWORD'],
      description: 'Places orders in the test environment; moves no money.',
      references: [
        'https://docs.klarna.com/acquirer/klarna/get-started/integration-guidelines/authentication/',
        'Format facts: seen in public code.',
      ],
    },
  ],
} as const satisfies ProviderSpec;
