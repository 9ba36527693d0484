/** FormCrafts: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const formcrafts = {
  id: 'formcrafts',
  name: 'FormCrafts',
  homepage: 'https://formcrafts.com',
  detectors: [
    {
      id: 'formcrafts-api-key',
      name: 'FormCrafts API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['formcraft'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9a-z]{16})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['FORMCRAFTS_API_KEY'],
      description: 'Reads the forms of the account and the answers to them.',
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
