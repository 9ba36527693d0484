/** UploadThing: tokens. Format: https://docs.uploadthing.com/api-reference/server */
import type { ProviderSpec } from '../core/catalogue';

export const uploadthing = {
  id: 'uploadthing',
  name: 'UploadThing',
  homepage: 'https://uploadthing.com',
  links: { keys: 'https://uploadthing.com/dashboard', seen: '2026-11-30' },
  detectors: [
    {
      id: 'uploadthing-token',
      name: 'UploadThing token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['eyJhcGlLZXkiOiJza19saXZl'] },
      // JSON with the live key of the app, in base64.
      pattern: 'eyJhcGlLZXkiOiJza19saXZl[0-9A-Za-z+/]{100,260}={0,2}',
      bounds: { right: '\\w+/=.-' },
      envNames: ['UPLOADTHING_TOKEN'],
      description: 'Uploads, reads and deletes the files of an app.',
      references: ['https://docs.uploadthing.com/api-reference/server', 'Format facts: seen in public code.'],
    },
  ],
} as const satisfies ProviderSpec;
