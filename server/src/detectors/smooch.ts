/** Sunshine Conversations (Smooch): API key secrets and API key ids. Format: https://docs.smooch.io */
import type { ProviderSpec } from '../core/catalogue';

export const smooch = {
  id: 'smooch',
  name: 'Sunshine Conversations (Smooch)',
  homepage: 'https://smooch.io',
  detectors: [
    {
      id: 'smooch-key-secret',
      name: 'Sunshine Conversations (Smooch) API key secret',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['smooch'], within: 40 },
      pattern: String.raw`[\w-]{86}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['SMOOCH_SECRET'],
      description: 'With the key id, reads and sends the messages of all channels of the app.',
      references: ['https://docs.smooch.io'],
    },
    {
      id: 'smooch-key-id',
      name: 'Sunshine Conversations (Smooch) API key id',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['smooch'], within: 40 },
      pattern: 'act_[0-9a-z]{24}',
      bounds: { left: '\\w.-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['SMOOCH_KEY_ID'],
      description: 'Names the key; requests need its secret as well.',
      references: ['https://docs.smooch.io'],
    },
  ],
} as const satisfies ProviderSpec;
