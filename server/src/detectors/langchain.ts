/**
 * LangSmith: personal and service keys.
 * Format: https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key
 */
import type { ProviderSpec } from '../core/catalogue';

export const langchain = {
  id: 'langchain',
  name: 'LangSmith',
  homepage: 'https://www.langchain.com/langsmith',
  links: { keys: 'https://smith.langchain.com/settings', seen: '2026-11-24' },
  detectors: [
    {
      id: 'langchain-personal-token',
      name: 'LangSmith personal access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['lsv2_pt_'] },
      pattern: 'lsv2_pt_[0-9a-f]{32}_[0-9a-f]{10}',
      envNames: ['LANGSMITH_API_KEY', 'LANGCHAIN_API_KEY'],
      description: 'Reads and writes traces, prompts and data sets as its user.',
      references: [
        'https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key',
      ],
    },
    {
      id: 'langchain-service-key',
      name: 'LangSmith service key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['lsv2_sk_'] },
      pattern: 'lsv2_sk_[0-9a-f]{32}_[0-9a-f]{10}',
      envNames: ['LANGSMITH_API_KEY', 'LANGCHAIN_API_KEY'],
      description: 'Reads and writes traces, prompts and data sets of a workspace.',
      references: [
        'https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key',
      ],
    },
    {
      id: 'langchain-legacy-key',
      name: 'LangSmith API key (old form)',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['ls__'] },
      pattern: 'ls__[0-9a-f]{32}',
      envNames: ['LANGSMITH_API_KEY', 'LANGCHAIN_API_KEY'],
      description: 'Reads and writes traces, prompts and data sets.',
      references: [
        'https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key',
      ],
    },
  ],
} as const satisfies ProviderSpec;
