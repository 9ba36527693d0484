/** Teamwork: API tokens. Format: https://apidocs.teamwork.com */
import type { ProviderSpec } from '../core/catalogue';

export const teamwork = {
  id: 'teamwork',
  name: 'Teamwork',
  homepage: 'https://www.teamwork.com',
  detectors: [
    {
      id: 'teamwork-api-token',
      name: 'Teamwork API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['tkn.v1_'] },
      pattern: String.raw`tkn\.v1_[0-9A-Za-z]{71}=`,
      minEntropy: 3.5,
      envNames: ['TEAMWORK_API_TOKEN'],
      description: "Acts as its user in Teamwork's CRM, Desk or Spaces.",
      references: ['https://apidocs.teamwork.com'],
    },
  ],
} as const satisfies ProviderSpec;
