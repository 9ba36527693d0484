/**
 * Contentful: management and delivery tokens.
 * Format: https://www.contentful.com/developers/docs/references/authentication/
 */
import type { ProviderSpec } from '../core/catalogue';

export const contentful = {
  id: 'contentful',
  name: 'Contentful',
  homepage: 'https://www.contentful.com',
  links: { keys: 'https://app.contentful.com/account/profile/cma_tokens', seen: '2026-11-24' },
  detectors: [
    {
      id: 'contentful-personal-access-token',
      name: 'Contentful personal access token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['CFPAT-'] },
      pattern: 'CFPAT-[0-9A-Za-z_-]{40,46}',
      bounds: { right: '\\w-' },
      envNames: ['CONTENTFUL_MANAGEMENT_TOKEN'],
      description: 'Acts as its user: reads and changes content.',
      references: ['https://www.contentful.com/developers/docs/references/authentication/'],
    },
    {
      id: 'contentful-delivery-token',
      name: 'Contentful delivery or preview token',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['contentful'], within: 40 },
      pattern: '[0-9A-Za-z_=-]{43}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed', 'not-hex', 'random'],
      envNames: ['CONTENTFUL_ACCESS_TOKEN'],
      description: 'Reads the published content of a space, or with a preview token drafts.',
      references: ['https://www.contentful.com/developers/docs/references/authentication/'],
    },
  ],
} as const satisfies ProviderSpec;
