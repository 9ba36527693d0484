/** Kling AI: secret keys. */
import type { ProviderSpec } from '../core/catalogue';

export const klingAi = {
  id: 'kling-ai',
  name: 'Kling AI',
  homepage: 'https://klingai.com',
  detectors: [
    {
      id: 'kling-ai-secret-key',
      name: 'Kling AI secret key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['kling'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9A-Za-z]{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['KLING_SECRET_KEY', 'KLING_ACCESS_KEY'],
      description: "With the access key, generates videos and images at the owner's expense.",
      references: ['Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
