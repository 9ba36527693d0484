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
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=couchbase)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z+/]{60,120}[=]{0,2})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['COUCHBASE_CAPELLA_API_KEY'],
      description: "Creates, reads and deletes the organisation's clusters and their credentials.",
      references: ['https://docs.couchbase.com/cloud/management-api-guide/management-api-start.html'],
    },
    {
      id: 'couchbase-capella-host',
      name: 'Couchbase Capella address',
      class: 'public',
      severity: 'info',
      identifier: true,
      anchor: { in: 'token', literals: ['.cloud.couchbase.com'], before: 130 },
      // Alone: with a path behind it, it is a link and no setting.
      pattern: String.raw`(?!(?:www|docs?|developers?|help|support|status|api|cdn|app|login|manage|community|blog|assets|static|example|demo|your[\w-]{0,40}|x{1,20})\.)cb\.[0-9a-z-]{6,40}\.cloud\.couchbase\.com(?!/[\w?#$%{<]|[:.]\w)`,
      bounds: { left: '\\w.@?-', right: '\\w-' },
      show: { prefix: 120 },
      envNames: ['COUCHBASE_HOST'],
      description: 'Names an account or an installation; opens nothing by itself.',
      references: ['https://docs.couchbase.com/cloud/get-started/connect.html'],
    },
  ],
} as const satisfies ProviderSpec;
