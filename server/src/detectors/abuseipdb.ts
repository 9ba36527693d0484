/** AbuseIPDB: API keys. Format: https://docs.abuseipdb.com/#check-endpoint */
import type { ProviderSpec } from '../core/catalogue';

export const abuseipdb = {
  id: 'abuseipdb',
  name: 'AbuseIPDB',
  homepage: 'https://www.abuseipdb.com',
  links: { keys: 'https://www.abuseipdb.com/account/api', seen: '2026-11-24' },
  detectors: [
    {
      id: 'abuseipdb-api-key',
      name: 'AbuseIPDB API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['abuseipdb'], within: 40 },
      pattern: '[0-9a-z]{80}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['ABUSEIPDB_API_KEY'],
      description: "Looks up and reports IP addresses in the abuse database under the owner's name.",
      references: ['https://docs.abuseipdb.com/#check-endpoint'],
    },
  ],
} as const satisfies ProviderSpec;
