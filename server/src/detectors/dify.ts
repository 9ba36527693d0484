/** Dify: keys of apps and of knowledge bases. Format: https://docs.dify.ai/en/guides/application-publishing/developing-with-apis */
import type { ProviderSpec } from '../core/catalogue';

export const dify = {
  id: 'dify',
  name: 'Dify',
  homepage: 'https://dify.ai',
  links: { keys: 'https://cloud.dify.ai/apps', seen: '2026-11-30' },
  detectors: [
    {
      id: 'dify-api-key',
      name: 'Dify API key',
      class: 'secret',
      severity: 'high',
      anchor: {
        in: 'context',
        literals: [
          'dify_api_key',
          'dify_app_key',
          'dify_key',
          'dify_token',
          'dify_dataset',
          'dify_workflow',
          'dify_chat',
          'difyapikey',
          'dify.ai',
        ],
        within: 60,
      },
      pattern: '(?:app|dataset)-[0-9A-Za-z]{24}',
      bounds: { left: '\\w-', right: '\\w-' },
      checks: ['mixed-case', 'random'],
      envNames: ['DIFY_API_KEY'],
      description: 'Runs the app on its models, or reads and changes the knowledge base.',
      references: [
        'https://docs.dify.ai/en/guides/application-publishing/developing-with-apis',
        'Format facts: seen in public code.',
      ],
    },
    {
      id: 'dify-dataset-api-key',
      name: 'Dify key of knowledge bases',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['dataset-'] },
      pattern: 'dataset-[0-9A-Za-z]{24}',
      bounds: { left: '\\w-', right: '\\w-' },
      checks: ['mixed-case', 'random'],
      envNames: ['DIFY_DATASET_API_KEY'],
      description: 'Reads and changes all knowledge bases of the workspace.',
      references: [
        'https://docs.dify.ai/en/guides/knowledge-base/knowledge-and-documents-maintenance/maintain-dataset-via-api',
        'Format facts: seen in public code.',
      ],
    },
  ],
} as const satisfies ProviderSpec;
