/** Voicegain: JWT tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const voicegain = {
  id: 'voicegain',
  name: 'Voicegain',
  homepage: 'https://www.voicegain.ai',
  detectors: [
    {
      id: 'voicegain-jwt-token',
      name: 'Voicegain JWT token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['voicegain'], within: 40 },
      pattern: String.raw`ey[\w-]{34}\.ey[\w-]{108}\.[\w-]{43}`,
      bounds: { left: '\\w.-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['VOICEGAIN_TOKEN'],
      description: "Transcribes at the account's expense and reads earlier transcripts.",
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
