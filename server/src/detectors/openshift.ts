/** Red Hat OpenShift: OAuth access tokens. Format: https://docs.openshift.com */
import type { ProviderSpec } from '../core/catalogue';

export const openshift = {
  id: 'openshift',
  name: 'Red Hat OpenShift',
  homepage: 'https://www.redhat.com/en/technologies/cloud-computing/openshift',
  detectors: [
    {
      id: 'openshift-user-token',
      name: 'Red Hat OpenShift OAuth access token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['sha256~'] },
      pattern: String.raw`sha256~[\w-]{43}`,
      bounds: { right: '\\w-' },
      minEntropy: 3.5,
      envNames: ['OPENSHIFT_TOKEN'],
      description: 'Acts as its user on the cluster until it expires.',
      references: ['https://docs.openshift.com'],
    },
  ],
} as const satisfies ProviderSpec;
