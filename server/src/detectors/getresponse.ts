/** GetResponse: API keys. Format: https://apidocs.getresponse.com */
import type { ProviderSpec } from '../core/catalogue';

export const getresponse = {
  id: 'getresponse',
  name: 'GetResponse',
  homepage: 'https://www.getresponse.com',
  detectors: [
    {
      id: 'getresponse-api-key',
      name: 'GetResponse API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['getresponse'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['GETRESPONSE_API_KEY'],
      description: 'Reads and changes contacts and sends newsletters of the account.',
      references: ['https://apidocs.getresponse.com'],
    },
  ],
} as const satisfies ProviderSpec;
