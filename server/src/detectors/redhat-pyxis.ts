/** Red Hat Ecosystem Catalog: Pyxis API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const redhatPyxis = {
  id: 'redhat-pyxis',
  name: 'Red Hat Ecosystem Catalog',
  homepage: 'https://catalog.redhat.com',
  detectors: [
    {
      id: 'redhat-pyxis-api-key',
      name: 'Red Hat Ecosystem Catalog Pyxis API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['pyxis'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9a-z]{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['PFLT_PYXIS_API_TOKEN', 'PYXIS_API_KEY'],
      description: "Publishes and changes the partner's certified container images.",
      references: ['https://catalog.redhat.com/api/containers/docs/', 'Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
