/** Reply: API keys. Format: https://apidocs.reply.io/#introduction */
import type { ProviderSpec } from '../core/catalogue';

export const replyIo = {
  id: 'reply-io',
  name: 'Reply',
  homepage: 'https://reply.io',
  detectors: [
    {
      id: 'reply-io-api-key',
      name: 'Reply API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['reply.io', 'replyio', 'reply_io', 'replyapi', 'reply_api'], within: 40 },
      pattern: '[0-9A-Za-z]{24}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['REPLY_IO_API_KEY'],
      description: 'Reads and changes people and e-mail sequences of its user.',
      references: ['https://apidocs.reply.io/#introduction'],
    },
  ],
} as const satisfies ProviderSpec;
