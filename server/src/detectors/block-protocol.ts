/** Block Protocol: API keys. Format: https://blockprotocol.org/docs */
import type { ProviderSpec } from '../core/catalogue';

export const blockProtocol = {
  id: 'block-protocol',
  name: 'Block Protocol',
  homepage: 'https://blockprotocol.org',
  detectors: [
    {
      id: 'block-protocol-api-key',
      name: 'Block Protocol API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['b10ck5.'] },
      pattern: String.raw`b10ck5\.[0-9a-f]{32}\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`,
      bounds: { left: '\\w-', right: '\\w-' },
      envNames: ['BLOCK_PROTOCOL_API_KEY'],
      description: 'Publishes blocks of an account, and loads those it may.',
      references: ['https://blockprotocol.org/docs'],
    },
  ],
} as const satisfies ProviderSpec;
