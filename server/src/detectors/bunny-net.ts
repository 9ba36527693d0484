/** bunny.net: API keys, passwords of storage zones and of video libraries. Format: https://docs.bunny.net/reference/bunnynet-api-overview */
import type { ProviderSpec } from '../core/catalogue';

export const bunnyNet = {
  id: 'bunny-net',
  name: 'bunny.net',
  homepage: 'https://bunny.net',
  links: { keys: 'https://dash.bunny.net/account/api-key', seen: '2026-11-30' },
  detectors: [
    {
      id: 'bunny-net-account-api-key',
      name: 'bunny.net account API key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['bunny'] },
      // Two UUIDs, one behind the other.
      pattern: '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}',
      bounds: { left: '\\w-', right: '\\w-' },
      envNames: ['BUNNY_API_KEY'],
      description: 'Does all that the account can do: pull zones, storage, DNS.',
      references: ['https://docs.bunny.net/reference/bunnynet-api-overview', 'Format facts: seen in public code.'],
    },
    {
      id: 'bunny-net-storage-password',
      name: 'bunny.net password of a storage zone or a video library',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['bunny'] },
      // The groups of a UUID in an order of its own.
      pattern: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}',
      bounds: { left: '\\w-', right: '\\w-' },
      envNames: ['BUNNY_STORAGE_API_KEY', 'BUNNY_STORAGE_PASSWORD'],
      description: 'Reads, writes and deletes the files of the zone, or the videos of the library.',
      references: ['https://docs.bunny.net/reference/storage-api', 'Format facts: seen in public code.'],
    },
  ],
} as const satisfies ProviderSpec;
