/**
 * ImageKit: private API keys, basic authentication values and public API keys.
 * Format: https://imagekit.io/docs/api-keys
 */
import type { ProviderSpec } from '../core/catalogue';

export const imagekit = {
  id: 'imagekit',
  name: 'ImageKit',
  homepage: 'https://imagekit.io',
  links: { keys: 'https://imagekit.io/docs/api-keys', seen: '2026-11-30' },
  detectors: [
    {
      id: 'imagekit-private-key',
      name: 'ImageKit private API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['imagekit'], within: 40 },
      pattern: 'private_[0-9A-Za-z+/_=-]{8,128}',
      bounds: { left: '\\w.-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['IMAGEKIT_PRIVATE_KEY'],
      description: 'Uploads, changes and deletes every file of the media library.',
      references: ['https://imagekit.io/docs/api-keys'],
    },
    {
      id: 'imagekit-basic-auth',
      name: 'ImageKit basic authentication value',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['imagekit'], within: 40 },
      pattern: '[0-9A-Za-z=_]{36}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['IMAGEKIT_PRIVATE_KEY'],
      description: 'Holds the private key in base64: uploads, changes and deletes every file of the media library.',
      references: ['https://imagekit.io/docs/api-keys'],
    },
    {
      id: 'imagekit-public-key',
      name: 'ImageKit public API key',
      class: 'public',
      severity: 'info',
      anchor: { in: 'context', literals: ['imagekit'], within: 40 },
      pattern: 'public_[0-9A-Za-z+/_=-]{20,128}',
      bounds: { left: '\\w.-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['IMAGEKIT_PUBLIC_KEY'],
      description: 'Uploads from a browser together with a signed token; meant to ship in web pages.',
      references: ['https://imagekit.io/docs/api-keys'],
    },
  ],
} as const satisfies ProviderSpec;
