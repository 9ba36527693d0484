/**
 * Storyblok: content delivery tokens and personal access tokens.
 * Format: https://www.storyblok.com/docs/api/content-delivery/v2/getting-started/authentication
 */
import type { ProviderSpec } from '../core/catalogue';

export const storyblok = {
  id: 'storyblok',
  name: 'Storyblok',
  homepage: 'https://www.storyblok.com',
  detectors: [
    {
      id: 'storyblok-access-token',
      name: 'Storyblok content delivery token',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['storyblok'], within: 40 },
      pattern: '[0-9A-Za-z]{22}tt',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['STORYBLOK_ACCESS_TOKEN', 'STORYBLOK_TOKEN'],
      description: 'Reads the published, or with a preview token all, content of the space.',
      references: [
        'https://www.storyblok.com/docs/api/content-delivery/v2/getting-started/authentication',
        'https://www.storyblok.com/docs/api/management/getting-started/authentication',
      ],
    },
    {
      id: 'storyblok-personal-access-token',
      name: 'Storyblok personal access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['storyblok'], within: 40 },
      pattern: String.raw`[0-9A-Za-z]{22}tt-\d{4,8}-[\w-]{20}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['STORYBLOK_OAUTH_TOKEN', 'STORYBLOK_PERSONAL_ACCESS_TOKEN'],
      description: 'Changes the content and settings of all spaces its user can reach.',
      references: [
        'https://www.storyblok.com/docs/api/content-delivery/v2/getting-started/authentication',
        'https://www.storyblok.com/docs/api/management/getting-started/authentication',
      ],
    },
  ],
} as const satisfies ProviderSpec;
