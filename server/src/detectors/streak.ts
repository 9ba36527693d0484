/** Streak: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const streak = {
  id: 'streak',
  name: 'Streak',
  homepage: 'https://www.streak.com',
  detectors: [
    {
      id: 'streak-api-key',
      name: 'Streak API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['streak'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9A-Fa-f]{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['STREAK_API_KEY'],
      description: "Reads and changes the pipelines and contacts of its user's mailbox CRM.",
      references: ['https://streak.readme.io', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
