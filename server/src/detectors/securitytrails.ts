/** SecurityTrails: API keys. Format: https://docs.securitytrails.com */
import type { ProviderSpec } from '../core/catalogue';

export const securitytrails = {
  id: 'securitytrails',
  name: 'SecurityTrails',
  homepage: 'https://securitytrails.com',
  detectors: [
    {
      id: 'securitytrails-api-key',
      name: 'SecurityTrails API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['securitytrails', 'security_trails', 'security trails'], within: 40 },
      pattern: '[0-9A-Za-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['SECURITYTRAILS_API_KEY'],
      description: "Reads DNS and domain history on the owner's plan.",
      references: ['https://docs.securitytrails.com'],
    },
  ],
} as const satisfies ProviderSpec;
