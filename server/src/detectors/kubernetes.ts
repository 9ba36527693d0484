/**
 * Kubernetes: bootstrap tokens, Secret objects and what they hold for registries.
 * Format: https://kubernetes.io/docs/concepts/configuration/secret/
 */
import type { ProviderSpec } from '../core/catalogue';

/** The keys of certificates and of users' names: what they hold opens nothing. */
const openKey = String.raw`["']?(?:[\w.-]{0,60}(?:[Uu]ser(?:[Nn]ame)?|USER(?:NAME)?|[._-]crt|[._-]cert|[._-]ca)|ca(?:[._-][\w-]{1,20})?|cert)(?:[_-]?\d{1,3})?["']?:`;
/** The first value below `data` that is no such thing, which is base64; a certificate is public. */
const data = String.raw`data["']?:\s{1,8}(?:${openKey}[ \t]{1,4}[^\s]{0,400}[ \t]{0,4}\r?\n[ \t]{1,8}){0,3}(?!${openKey})["']?[\w.-]{1,80}["']?:[ \t]{1,4}(?:[|>][+-]?\s{1,24})?["']?(?!LS0tLS1CRUdJTiBDRVJU)(?<secret>[A-Za-z0-9+/]{8,400}={0,2})["']?(?=\s|$)`;
const lines = String.raw`(?:[^\r\n]{0,200}\r?\n){0,16}?`;
const kind = String.raw`kind: ?["']?Secret["']?[ \t]{0,8}(?=\r?\n|$)`;

export const kubernetes = {
  id: 'kubernetes',
  name: 'Kubernetes',
  homepage: 'https://kubernetes.io',
  links: { rotate: 'https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/', seen: '2026-11-25' },
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
      checks: ['mixed', 'unordered', 'random'],
      envNames: ['BOOTSTRAP_TOKEN'],
      description: 'Joins nodes to a cluster until it expires.',
      references: ['https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/'],
    },
    {
      id: 'kubernetes-secret-data',
      name: 'Value of a Kubernetes Secret',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['kind: Secret', 'kind: "Secret'] },
      pattern: String.raw`${kind}\r?\n${lines}${data}`,
      bounds: { left: '\\w', right: '' },
      reach: 2400,
      checks: ['base64-bytes', 'not-sealed'],
      confidence: 'medium',
      show: { prefix: 0 },
      envNames: ['SECRET'],
      description: 'A value that a cluster keeps secret. Base64 hides nothing.',
      references: ['https://kubernetes.io/docs/concepts/configuration/secret/'],
    },
    {
      id: 'kubernetes-registry-auth',
      name: 'Registry credentials of a Kubernetes Secret',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['.dockerconfigjson', '.dockercfg'] },
      // JSON in base64.
      pattern: String.raw`\.docker(?:configjson|cfg)["']?\s{0,4}:\s{0,4}(?:[|>][+-]?\s{1,24})?["']?(?<secret>e[yw][A-Za-z0-9+/]{10,8000}={0,2})`,
      bounds: { left: '', right: '\\w+/=' },
      reach: 8200,
      checks: ['mixed-case', 'not-sealed'],
      confidence: 'high',
      show: { prefix: 0 },
      envNames: ['DOCKER_AUTH_CONFIG'],
      description: "Are a user's name and password for a registry, in base64.",
      references: ['https://kubernetes.io/docs/tasks/configure-pod-container/pull-image-private-registry/'],
    },
  ],
} as const satisfies ProviderSpec;
