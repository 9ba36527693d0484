/** Kubernetes: bootstrap tokens. Format: https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/ */
import type { ProviderSpec } from '../core/catalogue';

export const kubernetes = {
  id: 'kubernetes',
  name: 'Kubernetes',
  homepage: 'https://kubernetes.io',
  links: { rotate: 'https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/' },
  detectors: [
    {
      id: 'kubernetes-bootstrap-token',
      name: 'Kubernetes bootstrap token',
      class: 'secret',
      severity: 'high',
      anchor: {
        in: 'context',
        literals: ['bootstrap_token', 'bootstrap-token', 'bootstraptoken', 'kubeadm join', 'kubeadm init'],
        within: 80,
      },
      // The example of the documentation is left out.
      pattern: String.raw`(?!abcdef\.0123456789abcdef)[a-z0-9]{6}\.[a-z0-9]{16}`,
      bounds: { left: '\\w.-', right: '\\w.-' },
      checks: ['mixed', 'random'],
      envNames: ['BOOTSTRAP_TOKEN'],
      description: 'Joins nodes to a cluster until it expires.',
      references: ['https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/'],
    },
  ],
} as const satisfies ProviderSpec;
