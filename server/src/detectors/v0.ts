/** v0: API keys. Format: https://v0.app/docs/api/platform/overview */
import type { ProviderSpec } from '../core/catalogue';

export const v0 = {
  id: 'v0',
  name: 'v0',
  homepage: 'https://v0.app',
  links: { keys: 'https://v0.app/chat/settings/keys', seen: '2026-11-30' },
  detectors: [
    {
      id: 'v0-api-key',
      name: 'v0 API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['v0_api_key', 'v0apikey', 'v0_key', 'v0.dev', 'v0.app', 'v0-sdk'] },
      pattern: 'v1:[0-9A-Za-z]{24}:[0-9A-Za-z]{24}',
      bounds: { left: '\\w.:-', right: '\\w:-' },
      checks: ['mixed-case', 'random'],
      envNames: ['V0_API_KEY'],
      description: "Makes and reads chats and projects on the account's credits.",
      references: ['https://v0.app/docs/api/platform/overview', 'Format facts: seen in public code.'],
    },
  ],
} as const satisfies ProviderSpec;
