/** Daily: API keys. Format: https://docs.daily.co/reference/rest-api */
import type { ProviderSpec } from '../core/catalogue';

export const daily = {
  id: 'daily',
  name: 'Daily',
  homepage: 'https://www.daily.co',
  detectors: [
    {
      id: 'daily-api-key',
      name: 'Daily API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['daily'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9a-f]{64})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['DAILY_API_KEY'],
      description: "Makes rooms and meeting tokens, and reads recordings of the domain's calls.",
      references: ['https://docs.daily.co/reference/rest-api'],
    },
  ],
} as const satisfies ProviderSpec;
