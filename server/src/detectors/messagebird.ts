/** Bird (MessageBird): API access keys. Format: https://developers.messagebird.com/api/#authentication */
import type { ProviderSpec } from '../core/catalogue';

export const messagebird = {
  id: 'messagebird',
  name: 'Bird (MessageBird)',
  homepage: 'https://bird.com',
  detectors: [
    {
      id: 'messagebird-access-key',
      name: 'Bird (MessageBird) API access key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['messagebird', 'message_bird', 'message-bird'], within: 40 },
      pattern: String.raw`[\w-]{25}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['MESSAGEBIRD_API_KEY', 'MESSAGEBIRD_ACCESS_KEY'],
      description: 'Sends messages, places calls and reads contacts of the workspace.',
      references: ['https://developers.messagebird.com/api/#authentication'],
    },
  ],
} as const satisfies ProviderSpec;
