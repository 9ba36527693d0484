/** Cloudmersive: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const cloudmersive = {
  id: 'cloudmersive',
  name: 'Cloudmersive',
  homepage: 'https://cloudmersive.com',
  detectors: [
    {
      id: 'cloudmersive-api-key',
      name: 'Cloudmersive API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['cloudmersive'], within: 40 },
      pattern: '(?:[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12}|[0-9a-z-]{36})',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['CLOUDMERSIVE_API_KEY'],
      description: "Converts documents, scans for viruses and validates data within the owner's quota.",
      references: ['https://api.cloudmersive.com/docs/', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
