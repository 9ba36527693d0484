/** EasyPost: production API keys and test API keys. Format: https://docs.easypost.com */
import type { ProviderSpec } from '../core/catalogue';

export const easypost = {
  id: 'easypost',
  name: 'EasyPost',
  homepage: 'https://www.easypost.com',
  links: { keys: 'https://www.easypost.com/account/api-keys', seen: '2026-11-24' },
  detectors: [
    {
      id: 'easypost-api-key',
      name: 'EasyPost production API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['EZAK'] },
      pattern: 'EZAK[0-9A-Za-z]{54}',
      minEntropy: 3.5,
      envNames: ['EASYPOST_API_KEY'],
      description: "Buys postage on the account's bill and reads addresses of its customers.",
      references: ['https://docs.easypost.com'],
    },
    {
      id: 'easypost-test-api-key',
      name: 'EasyPost test API key',
      class: 'test',
      severity: 'low',
      anchor: { in: 'token', literals: ['EZTK'] },
      pattern: 'EZTK[0-9A-Za-z]{54}',
      minEntropy: 3.5,
      envNames: ['EASYPOST_TEST_API_KEY'],
      description: 'Buys pretended postage in the test mode.',
      references: ['https://docs.easypost.com'],
    },
  ],
} as const satisfies ProviderSpec;
