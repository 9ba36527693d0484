/** Drone CI: personal access tokens. Format: https://docs.drone.io/api/overview/ */
import type { ProviderSpec } from '../core/catalogue';

export const droneCi = {
  id: 'drone-ci',
  name: 'Drone CI',
  homepage: 'https://www.drone.io',
  detectors: [
    {
      id: 'drone-ci-access-token',
      name: 'Drone CI personal access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['drone'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9A-Za-z]{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['DRONE_TOKEN'],
      description: 'Starts builds and reads and changes the secrets of the repositories its user can reach.',
      references: ['https://docs.drone.io/api/overview/', 'https://0-8-0.docs.drone.io/api-authentication/'],
    },
  ],
} as const satisfies ProviderSpec;
