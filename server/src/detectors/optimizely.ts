/**
 * Optimizely: personal access tokens.
 * Format: https://docs.developers.optimizely.com/web-experimentation/docs/rest-api-getting-started
 */
import type { ProviderSpec } from '../core/catalogue';

export const optimizely = {
  id: 'optimizely',
  name: 'Optimizely',
  homepage: 'https://www.optimizely.com',
  detectors: [
    {
      id: 'optimizely-personal-access-token',
      name: 'Optimizely personal access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['optimizely'], within: 40 },
      pattern: '[0-9A-Za-z:-]{54}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['OPTIMIZELY_TOKEN'],
      description: 'Reads and changes the experiments and feature flags its user can reach.',
      references: [
        'https://docs.developers.optimizely.com/web-experimentation/docs/rest-api-getting-started',
        'https://docs.developers.optimizely.com/feature-experimentation/reference/get_me',
      ],
    },
  ],
} as const satisfies ProviderSpec;
