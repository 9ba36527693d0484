/** Etsy: API keystrings and API keys with shared secret. Format: https://developers.etsy.com/documentation */
import type { ProviderSpec } from '../core/catalogue';

export const etsy = {
  id: 'etsy',
  name: 'Etsy',
  homepage: 'https://www.etsy.com',
  detectors: [
    {
      id: 'etsy-keystring',
      name: 'Etsy API keystring',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['etsy'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9a-z]{24})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['ETSY_API_KEY'],
      description: 'Names the app to the Etsy API and reads public shop data.',
      references: ['https://developers.etsy.com/documentation'],
    },
    {
      id: 'etsy-api-key',
      name: 'Etsy API key with shared secret',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['etsy'] },
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9a-z]{24}:[0-9a-z]{10,64})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['ETSY_API_KEY'],
      description: 'Holds keystring and shared secret of the app: what the x-api-key header of the current API wants.',
      references: ['https://developers.etsy.com/documentation'],
    },
  ],
} as const satisfies ProviderSpec;
