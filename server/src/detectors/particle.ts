/** Particle: access tokens. Format: https://docs.particle.io/reference/cloud-apis/api/ */
import type { ProviderSpec } from '../core/catalogue';

export const particle = {
  id: 'particle',
  name: 'Particle',
  homepage: 'https://www.particle.io',
  detectors: [
    {
      id: 'particle-access-token',
      name: 'Particle access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['particle'], within: 120, both: true },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9a-f]{40})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['PARTICLE_ACCESS_TOKEN'],
      description: 'Reads and controls the devices its user owns, down to new firmware.',
      references: ['https://docs.particle.io/reference/cloud-apis/api/'],
    },
  ],
} as const satisfies ProviderSpec;
