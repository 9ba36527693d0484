/** Pastebin: developer API keys. Format: https://pastebin.com/doc_api */
import type { ProviderSpec } from '../core/catalogue';

export const pastebin = {
  id: 'pastebin',
  name: 'Pastebin',
  homepage: 'https://pastebin.com',
  links: { keys: 'https://pastebin.com/doc_api', seen: '2026-11-24' },
  detectors: [
    {
      id: 'pastebin-api-key',
      name: 'Pastebin developer API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['pastebin'], within: 40 },
      pattern: String.raw`[\w-]{32}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['PASTEBIN_API_KEY'],
      description: "Makes pastes; with a user key reads and deletes that user's own.",
      references: ['https://pastebin.com/doc_api'],
    },
  ],
} as const satisfies ProviderSpec;
