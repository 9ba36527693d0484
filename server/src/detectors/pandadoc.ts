/** PandaDoc: API keys. Format: https://developers.pandadoc.com/reference/using-api-keys */
import type { ProviderSpec } from '../core/catalogue';

export const pandadoc = {
  id: 'pandadoc',
  name: 'PandaDoc',
  homepage: 'https://www.pandadoc.com',
  links: { keys: 'https://developers.pandadoc.com/reference/using-api-keys', seen: '2026-11-30' },
  detectors: [
    {
      id: 'pandadoc-api-key',
      name: 'PandaDoc API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['pandadoc'], within: 40 },
      pattern: '[0-9A-Za-z]{40}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['PANDADOC_API_KEY'],
      description: 'Makes, sends and reads the documents and contracts of the workspace.',
      references: ['https://developers.pandadoc.com/reference/using-api-keys'],
    },
  ],
} as const satisfies ProviderSpec;
