/** Cloudimage: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const cloudimage = {
  id: 'cloudimage',
  name: 'Cloudimage',
  homepage: 'https://www.cloudimage.io',
  detectors: [
    {
      id: 'cloudimage-api-key',
      name: 'Cloudimage API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['cloudimage'], within: 40 },
      pattern: '[0-9a-z_]{30}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['CLOUDIMAGE_API_KEY'],
      description: 'Invalidates cached images of the account.',
      references: ['https://docs.cloudimage.io', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
