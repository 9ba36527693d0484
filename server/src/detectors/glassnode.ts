/** Glassnode: API keys. Format: https://docs.glassnode.com */
import type { ProviderSpec } from '../core/catalogue';

export const glassnode = {
  id: 'glassnode',
  name: 'Glassnode',
  homepage: 'https://glassnode.com',
  detectors: [
    {
      id: 'glassnode-api-key',
      name: 'Glassnode API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['glassnode'], within: 40 },
      pattern: '[0-9A-Za-z]{27}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['GLASSNODE_API_KEY'],
      description: "Reads on-chain metrics within the owner's plan.",
      references: ['https://docs.glassnode.com'],
    },
  ],
} as const satisfies ProviderSpec;
