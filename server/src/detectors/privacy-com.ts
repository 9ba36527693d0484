/** Privacy.com: API keys. Format: https://privacy-com.readme.io */
import type { ProviderSpec } from '../core/catalogue';

export const privacyCom = {
  id: 'privacy-com',
  name: 'Privacy.com',
  homepage: 'https://privacy.com',
  detectors: [
    {
      id: 'privacy-com-api-key',
      name: 'Privacy.com API key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['privacy'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['PRIVACY_API_KEY'],
      description: 'Reads the virtual cards of the account with their numbers, and on paid plans makes new ones.',
      references: ['https://privacy-com.readme.io'],
    },
  ],
} as const satisfies ProviderSpec;
