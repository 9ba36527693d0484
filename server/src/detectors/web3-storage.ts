/** web3.storage: API tokens. Format: https://web3.storage/docs */
import type { ProviderSpec } from '../core/catalogue';

export const web3Storage = {
  id: 'web3-storage',
  name: 'web3.storage',
  homepage: 'https://web3.storage',
  detectors: [
    {
      id: 'web3-storage-api-token',
      name: 'web3.storage API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['web3'] },
      // Starts at the provider's name: the token by itself is that of many.
      pattern: String.raw`web3[\s\S]{1,48}?(?<secret>eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\.eyJ[\w-]{100,300}\.[\w-]{25,100})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      reach: 576,
      show: { prefix: 3 },
      envNames: ['WEB3_STORAGE_TOKEN'],
      description: 'Uploads and lists files of the account.',
      references: ['https://web3.storage/docs'],
    },
  ],
} as const satisfies ProviderSpec;
