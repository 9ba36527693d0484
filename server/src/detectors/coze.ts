/** Coze: personal access tokens. Format: https://www.coze.com/docs/developer_guides/coze_api_overview */
import type { ProviderSpec } from '../core/catalogue';

export const coze = {
  id: 'coze',
  name: 'Coze',
  homepage: 'https://www.coze.com',
  detectors: [
    {
      id: 'coze-personal-access-token',
      name: 'Coze personal access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['pat_'] },
      pattern: 'pat_[0-9A-Za-z]{64}',
      minEntropy: 3.5,
      envNames: ['COZE_API_TOKEN'],
      description: "Runs and changes the bots, workflows and files of its user's workspaces.",
      references: [
        'https://www.coze.com/docs/developer_guides/coze_api_overview',
        'https://www.coze.com/docs/developer_guides/retrieve_files',
      ],
    },
  ],
} as const satisfies ProviderSpec;
