/** Unsplash: access or secret keys. Format: https://unsplash.com/documentation */
import type { ProviderSpec } from '../core/catalogue';

export const unsplash = {
  id: 'unsplash',
  name: 'Unsplash',
  homepage: 'https://unsplash.com/developers',
  links: { keys: 'https://unsplash.com/oauth/applications', seen: '2026-11-24' },
  detectors: [
    {
      id: 'unsplash-access-key',
      name: 'Unsplash access or secret key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['unsplash'], within: 40 },
      pattern: String.raw`[\w-]{43}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['UNSPLASH_ACCESS_KEY', 'UNSPLASH_SECRET_KEY'],
      description: "Searches photos within the owner's quota; the secret key signs users in.",
      references: ['https://unsplash.com/documentation'],
    },
  ],
} as const satisfies ProviderSpec;
