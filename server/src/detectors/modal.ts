/** Modal: token secrets. Format: https://modal.com/docs/reference/modal.config */
import type { ProviderSpec } from '../core/catalogue';

export const modal = {
  id: 'modal',
  name: 'Modal',
  homepage: 'https://modal.com',
  links: { keys: 'https://modal.com/settings/tokens', seen: '2026-11-30' },
  detectors: [
    {
      id: 'modal-token-secret',
      name: 'Modal token secret',
      class: 'secret',
      severity: 'critical',
      anchor: {
        in: 'context',
        literals: ['modal_token', 'modal-token', 'modal token', 'modaltoken', 'token_secret', 'token-secret'],
      },
      pattern: 'as-[0-9A-Za-z]{22}',
      bounds: { left: '\\w-', right: '\\w-' },
      checks: ['mixed-case', 'random'],
      envNames: ['MODAL_TOKEN_SECRET'],
      description: "Runs code on the account's bill, and reads the secrets of its apps.",
      references: ['https://modal.com/docs/reference/modal.config', 'Format facts: seen in public code.'],
    },
  ],
} as const satisfies ProviderSpec;
