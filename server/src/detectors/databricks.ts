/** Databricks: access tokens and OAuth secrets. Format: https://docs.databricks.com/aws/en/dev-tools/auth/pat */
import type { ProviderSpec } from '../core/catalogue';

export const databricks = {
  id: 'databricks',
  name: 'Databricks',
  homepage: 'https://www.databricks.com',
  links: {
    keys: 'https://docs.databricks.com/aws/en/dev-tools/auth/pat',
    rotate: 'https://docs.databricks.com/aws/en/admin/access-control/tokens',
    seen: '2026-11-24',
  },
  detectors: [
    {
      id: 'databricks-access-token',
      name: 'Databricks personal access token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['dapi'] },
      pattern: String.raw`dapi[0-9a-f]{32}(?:-\d{1,2})?`,
      bounds: { right: '\\w-' },
      checks: ['mixed'],
      envNames: ['DATABRICKS_TOKEN'],
      description: 'Acts as its user: runs jobs, reads data.',
      references: ['https://docs.databricks.com/aws/en/dev-tools/auth/pat'],
    },
    {
      id: 'databricks-oauth-secret',
      name: 'Databricks OAuth secret',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['dose'] },
      pattern: 'dose[0-9a-f]{32}',
      checks: ['mixed'],
      envNames: ['DATABRICKS_CLIENT_SECRET'],
      description: 'Acts as a service principal.',
      references: ['https://docs.databricks.com/aws/en/dev-tools/auth/oauth-m2m'],
    },
    {
      id: 'databricks-workspace-host',
      name: 'Databricks workspace address',
      class: 'public',
      severity: 'info',
      identifier: true,
      anchor: { in: 'token', literals: ['.cloud.databricks.com', '.azuredatabricks.net'], before: 130 },
      // Alone: with a path behind it, it is a link and no setting.
      pattern: String.raw`(?!(?:www|docs?|developers?|help|support|status|api|cdn|app|login|manage|community|blog|assets|static|example|demo|your[\w-]{0,40}|x{1,20})\.)[0-9A-Za-z][0-9A-Za-z-]{1,62}(?:\.[0-9A-Za-z-]{1,40}){0,2}\.(?:cloud\.databricks\.com|azuredatabricks\.net)(?!/[\w?#$%{<]|[:.]\w)`,
      bounds: { left: '\\w.@?-', right: '\\w-' },
      show: { prefix: 120 },
      envNames: ['DATABRICKS_HOST'],
      description: 'Names an account or an installation; opens nothing by itself.',
      references: ['https://docs.databricks.com/en/workspace/workspace-details.html'],
    },
  ],
} as const satisfies ProviderSpec;
