/** Kairos: app keys. */
import type { ProviderSpec } from '../core/catalogue';

export const kairos = {
  id: 'kairos',
  name: 'Kairos',
  homepage: 'https://www.kairos.com',
  detectors: [
    {
      id: 'kairos-app-key',
      name: 'Kairos app key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['kairos'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9a-f]{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['KAIROS_APP_KEY'],
      description: "With the app id, enrols and recognises faces in the account's galleries.",
      references: ['https://www.kairos.com/docs/', 'Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
