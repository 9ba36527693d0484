/** CloudConvert: API keys. Format: https://cloudconvert.com/api/v2#authentication */
import type { ProviderSpec } from '../core/catalogue';

export const cloudconvert = {
  id: 'cloudconvert',
  name: 'CloudConvert',
  homepage: 'https://cloudconvert.com',
  links: { keys: 'https://cloudconvert.com/dashboard/api/v2/keys', seen: '2026-11-30' },
  detectors: [
    {
      id: 'cloudconvert-api-key',
      name: 'CloudConvert API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['cloudconvert', 'cloud_convert'] },
      pattern: '[0-9A-Za-z+/=~_-]{30,40}[.?][0-9A-Za-z+/=~_-]{200,500}[.?][0-9A-Za-z+/=~_-]{600,700}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+=-' },
      reach: 1300,
      checks: ['mixed-case', 'random'],
      envNames: ['CLOUDCONVERT_API_KEY'],
      description: "Converts files at the account's cost, and reads the files of its jobs.",
      references: ['https://cloudconvert.com/api/v2#authentication'],
    },
  ],
} as const satisfies ProviderSpec;
