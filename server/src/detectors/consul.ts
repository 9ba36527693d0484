/** HashiCorp Consul: ACL tokens. Format: https://developer.hashicorp.com/consul/docs/security/acl/tokens */
import type { ProviderSpec } from '../core/catalogue';

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

export const consul = {
  id: 'consul',
  name: 'HashiCorp Consul',
  homepage: 'https://developer.hashicorp.com/consul',
  links: {
    keys: 'https://developer.hashicorp.com/consul/docs/security/acl/tokens',
    rotate: 'https://developer.hashicorp.com/consul/commands/acl/token/delete',
    seen: '2026-11-30',
  },
  detectors: [
    {
      id: 'consul-acl-token',
      name: 'Consul ACL token',
      class: 'secret',
      severity: 'high',
      anchor: {
        in: 'context',
        literals: ['consul_http_token', 'consulhttptoken', 'consul_token', 'consul-token', 'consultoken', 'consul_acl'],
        within: 24,
      },
      pattern: uuid,
      bounds: { left: '\\w-', right: '\\w-' },
      minEntropy: 3,
      envNames: ['CONSUL_HTTP_TOKEN'],
      description: 'Reads and writes the services, keys and rules that its policies allow.',
      references: ['https://developer.hashicorp.com/consul/docs/security/acl/tokens'],
    },
    {
      id: 'consul-secret-id',
      name: 'Secret of a Consul or Nomad ACL token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['SecretID'] },
      pattern: String.raw`SecretID["']?\s{0,4}(?::|=>?)\s{0,16}["']?(?<secret>${uuid})`,
      bounds: { left: '\\w', right: '\\w-' },
      minEntropy: 3,
      envNames: ['CONSUL_HTTP_TOKEN'],
      description: 'Does what the policies of its token allow; the AccessorID beside it only names the token.',
      references: ['https://developer.hashicorp.com/consul/api-docs/acl/tokens'],
    },
  ],
} as const satisfies ProviderSpec;
