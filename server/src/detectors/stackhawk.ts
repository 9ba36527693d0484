/** StackHawk: API keys. Format: https://docs.stackhawk.com/web-app/ */
import type { ProviderSpec } from '../core/catalogue';

export const stackhawk = {
  id: 'stackhawk',
  name: 'StackHawk',
  homepage: 'https://www.stackhawk.com',
  detectors: [
    {
      id: 'stackhawk-api-key',
      name: 'StackHawk API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['hawk.'] },
      pattern: String.raw`hawk\.[\w-]{20}\.[\w-]{20}`,
      bounds: { right: '\\w-' },
      minEntropy: 3,
      envNames: ['HAWK_API_KEY'],
      description: "Runs scans and reads the vulnerabilities of the organisation's applications.",
      references: ['https://docs.stackhawk.com/web-app/'],
    },
  ],
} as const satisfies ProviderSpec;
