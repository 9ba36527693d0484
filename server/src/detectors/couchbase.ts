/**
 * Couchbase: Capella API key secrets.
 * Format: https://docs.couchbase.com/cloud/management-api-guide/management-api-start.html
 */
import type { ProviderSpec } from '../core/catalogue';

export const couchbase = {
  id: 'couchbase',
  name: 'Couchbase',
  homepage: 'https://www.couchbase.com',
  detectors: [
    {
      id: 'couchbase-capella-api-secret',
      name: 'Couchbase Capella API key secret',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['capella', 'couchbase'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,2}(?<secret>[0-9A-Za-z+/]{60,120}[=]{0,2})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['COUCHBASE_CAPELLA_API_KEY'],
      description: "Creates, reads and deletes the organisation's clusters and their credentials.",
      references: ['https://docs.couchbase.com/cloud/management-api-guide/management-api-start.html'],
    },
  ],
} as const satisfies ProviderSpec;
