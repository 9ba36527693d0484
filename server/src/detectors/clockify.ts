/** Clockify: API keys. Format: https://docs.clockify.me */
import type { ProviderSpec } from '../core/catalogue';

export const clockify = {
  id: 'clockify',
  name: 'Clockify',
  homepage: 'https://clockify.me',
  detectors: [
    {
      id: 'clockify-api-key',
      name: 'Clockify API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['clockify'], within: 40 },
      pattern: '[0-9A-Za-z]{48}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['CLOCKIFY_API_KEY'],
      description: 'Acts as its user: time entries, projects and reports of the workspaces.',
      references: ['https://docs.clockify.me'],
    },
  ],
} as const satisfies ProviderSpec;
