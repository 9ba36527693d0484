/** VersionEye: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const versioneye = {
  id: 'versioneye',
  name: 'VersionEye',
  homepage: 'https://www.versioneye.com',
  detectors: [
    {
      id: 'versioneye-api-key',
      name: 'VersionEye API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['versioneye'], within: 40 },
      pattern: '[0-9A-Za-z-]{40}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['VERSIONEYE_API_KEY'],
      description: 'Read the projects and dependencies of its user.',
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
