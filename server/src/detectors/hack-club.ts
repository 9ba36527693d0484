/** Hack Club: AI keys. Format: https://docs.ai.hackclub.com */
import type { ProviderSpec } from '../core/catalogue';

export const hackClub = {
  id: 'hack-club',
  name: 'Hack Club',
  homepage: 'https://hackclub.com',
  links: { keys: 'https://ai.hackclub.com', seen: '2026-11-25' },
  detectors: [
    {
      id: 'hack-club-ai-api-key',
      name: 'Hack Club AI key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'token', literals: ['sk-hc-v1-'] },
      pattern: 'sk-hc-v1-[0-9a-f]{64}',
      envNames: ['HACK_CLUB_AI_API_KEY'],
      description: "Runs models on the account's allowance.",
      references: ['https://docs.ai.hackclub.com'],
    },
  ],
} as const satisfies ProviderSpec;
