/** Postman: API keys. Format: https://learning.postman.com/docs/developer/postman-api/authentication/ */
import type { ProviderSpec } from '../core/catalogue';

export const postman = {
  id: 'postman',
  name: 'Postman',
  homepage: 'https://www.postman.com',
  links: { keys: 'https://go.postman.co/settings/me/api-keys', seen: '2026-11-24' },
  detectors: [
    {
      id: 'postman-api-key',
      name: 'Postman API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['PMAK-'] },
      pattern: 'PMAK-[0-9a-fA-F]{24}-[0-9a-fA-F]{34}',
      bounds: { right: '\\w-' },
      envNames: ['POSTMAN_API_KEY'],
      description: 'Acts as its user: reads and changes collections and environments.',
      references: ['https://learning.postman.com/docs/developer/postman-api/authentication/'],
    },
    {
      id: 'postman-collection-access-key',
      name: 'Postman collection access key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'token', literals: ['PMAT-'] },
      pattern: 'PMAT-[0-9A-Z]{26}',
      bounds: { right: '\\w-' },
      envNames: ['POSTMAN_COLLECTION_KEY'],
      description: 'Reads one collection.',
      references: ['https://learning.postman.com/docs/developer/collection-access-keys/'],
    },
  ],
} as const satisfies ProviderSpec;
