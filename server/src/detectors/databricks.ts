/** Databricks: access tokens and OAuth secrets. Format: https://docs.databricks.com/aws/en/dev-tools/auth/pat */
import type { ProviderSpec } from '../core/catalogue';

export const databricks = {
  id: 'databricks',
  name: 'Databricks',
  homepage: 'https://www.databricks.com',
  links: {
    keys: 'https://docs.databricks.com/aws/en/dev-tools/auth/pat',
    rotate: 'https://docs.databricks.com/aws/en/admin/access-control/tokens',
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
  ],
} as const satisfies ProviderSpec;
