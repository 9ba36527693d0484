/** Deepgram: API keys. Format: https://developers.deepgram.com/docs/authenticating */
import type { ProviderSpec } from '../core/catalogue';

export const deepgram = {
  id: 'deepgram',
  name: 'Deepgram',
  homepage: 'https://deepgram.com',
  links: { keys: 'https://console.deepgram.com', seen: '2026-11-24' },
  detectors: [
    {
      id: 'deepgram-api-key',
      name: 'Deepgram API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['deepgram'], within: 40 },
      pattern: '[0-9a-z]{40}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['DEEPGRAM_API_KEY'],
      description:
        "Transcribes and synthesises speech at the owner's expense; administrators' keys manage the project.",
      references: [
        'https://developers.deepgram.com/docs/authenticating',
        'https://developers.deepgram.com/reference/management-api/models/list',
      ],
    },
  ],
} as const satisfies ProviderSpec;
