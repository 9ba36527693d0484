/** Podio: client or app secrets and access tokens. Format: https://developers.podio.com */
import type { ProviderSpec } from '../core/catalogue';

export const podio = {
  id: 'podio',
  name: 'Podio',
  homepage: 'https://podio.com',
  detectors: [
    {
      id: 'podio-client-secret',
      name: 'Podio client or app secret',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['podio'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9A-Za-z]{64})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['PODIO_CLIENT_SECRET'],
      description: "Gets tokens for the app's workspaces or for users who signed in.",
      references: ['https://developers.podio.com'],
    },
    {
      id: 'podio-access-token',
      name: 'Podio access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['podio'] },
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9a-z]{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['PODIO_ACCESS_TOKEN'],
      description: 'Reads and changes the items its user or app can reach, until it expires.',
      references: ['https://developers.podio.com'],
    },
  ],
} as const satisfies ProviderSpec;
