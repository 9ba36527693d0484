/**
 * HCP Terraform: API tokens.
 * Format: https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens
 */
import type { ProviderSpec } from '../core/catalogue';

export const terraform = {
  id: 'terraform',
  name: 'HCP Terraform',
  homepage: 'https://developer.hashicorp.com/terraform',
  links: { keys: 'https://app.terraform.io/app/settings/tokens', seen: '2026-11-24' },
  detectors: [
    {
      id: 'terraform-api-token',
      name: 'HCP Terraform API token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['.atlasv1.'], before: 14 },
      pattern: String.raw`[0-9A-Za-z]{14}\.atlasv1\.[0-9A-Za-z_=-]{60,70}`,
      bounds: { right: '\\w=-' },
      show: { prefix: 0 },
      envNames: ['TFE_TOKEN', 'TF_TOKEN_app_terraform_io'],
      description: 'Runs plans, reads states and variables as its user, team or organization.',
      references: ['https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens'],
    },
    {
      id: 'terraform-hcp-client-secret',
      name: 'HashiCorp Cloud Platform client secret',
      class: 'secret',
      severity: 'high',
      anchor: {
        in: 'context',
        literals: [
          'hcp_client_secret',
          'hcpclientsecret',
          'hcp-client-secret',
          'hcp_secret',
          'hcpsecret',
          'hcp-secret',
        ],
      },
      pattern: '[0-9A-Za-z_-]{64}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed-case', 'random'],
      envNames: ['HCP_CLIENT_SECRET'],
      description: 'Acts as the service principal.',
      references: ['https://developer.hashicorp.com/hcp/docs/hcp/iam/service-principal'],
    },
  ],
} as const satisfies ProviderSpec;
