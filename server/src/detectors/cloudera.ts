/** Cloudera: CDP access keys. */
import type { ProviderSpec } from '../core/catalogue';

export const cloudera = {
  id: 'cloudera',
  name: 'Cloudera',
  homepage: 'https://www.cloudera.com',
  links: {
    keys: 'https://docs.cloudera.com/cdp-public-cloud/cloud/cli/topics/mc-cli-generating-an-api-access-key.html',
    seen: '2026-11-30',
  },
  detectors: [
    {
      id: 'cloudera-access-key',
      name: 'Cloudera CDP access key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['cloudera'], within: 40 },
      pattern: '[0-9a-z]{31}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['CLOUDERA_ACCESS_KEY'],
      description: 'Acts on the Cloudera Data Platform as its user: environments, clusters, data.',
      references: [
        'https://docs.cloudera.com/cdp-public-cloud/cloud/cli/topics/mc-cli-generating-an-api-access-key.html',
        'Format facts: seen by one scanner.',
      ],
    },
  ],
} as const satisfies ProviderSpec;
