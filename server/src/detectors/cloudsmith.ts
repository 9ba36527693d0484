/** Cloudsmith: API keys and legacy API keys. Format: https://docs.cloudsmith.com */
import type { ProviderSpec } from '../core/catalogue';

export const cloudsmith = {
  id: 'cloudsmith',
  name: 'Cloudsmith',
  homepage: 'https://cloudsmith.com',
  detectors: [
    {
      id: 'cloudsmith-api-key',
      name: 'Cloudsmith API key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['csa_'] },
      pattern: 'csa_[0-9a-f]{30}[0-9A-Za-z]{6}',
      minEntropy: 3,
      envNames: ['CLOUDSMITH_API_KEY'],
      description: 'Downloads and publishes packages in the repositories its user or service can reach.',
      references: ['https://docs.cloudsmith.com'],
    },
    {
      id: 'cloudsmith-legacy-api-key',
      name: 'Cloudsmith legacy API key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['cloudsmith'], within: 40 },
      pattern: '[0-9a-f]{40}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['CLOUDSMITH_API_KEY'],
      description: 'Downloads and publishes packages with a key from before the csa_ prefix.',
      references: ['https://docs.cloudsmith.com'],
    },
  ],
} as const satisfies ProviderSpec;
