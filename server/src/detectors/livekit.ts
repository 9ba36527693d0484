/** LiveKit: API secrets. Format: https://docs.livekit.io/home/get-started/authentication/ */
import type { ProviderSpec } from '../core/catalogue';

export const livekit = {
  id: 'livekit',
  name: 'LiveKit',
  homepage: 'https://livekit.io',
  links: { keys: 'https://cloud.livekit.io/projects/p_/settings/keys', seen: '2026-11-30' },
  detectors: [
    {
      id: 'livekit-api-secret',
      name: 'LiveKit API secret',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['livekit'] },
      pattern: '[0-9A-Za-z]{43,44}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed-case', 'random'],
      envNames: ['LIVEKIT_API_SECRET'],
      description: 'Signs the tokens that let anyone into a room, and manages rooms.',
      references: ['https://docs.livekit.io/home/get-started/authentication/', 'Format facts: seen in public code.'],
    },
  ],
} as const satisfies ProviderSpec;
