/** Twist: OAuth access tokens and bare access tokens. Format: https://developer.twist.com */
import type { ProviderSpec } from '../core/catalogue';

export const twist = {
  id: 'twist',
  name: 'Twist',
  homepage: 'https://twist.com',
  detectors: [
    {
      id: 'twist-access-token',
      name: 'Twist OAuth access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['twist'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>oauth2:[0-9a-f]{40})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['TWIST_TOKEN'],
      description: 'Reads and posts messages as its user.',
      references: ['https://developer.twist.com'],
    },
    {
      id: 'twist-plain-access-token',
      name: 'Twist bare access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['twist'] },
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9a-f]{40})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['TWIST_TOKEN'],
      description: 'Reads and posts messages as its user.',
      references: ['https://developer.twist.com'],
    },
  ],
} as const satisfies ProviderSpec;
