/** Hetzner: API tokens. Format: https://docs.hetzner.cloud/#authentication */
import type { ProviderSpec } from '../core/catalogue';

export const hetzner = {
  id: 'hetzner',
  name: 'Hetzner',
  homepage: 'https://www.hetzner.com',
  links: { keys: 'https://console.hetzner.cloud/projects', seen: '2026-11-24' },
  detectors: [
    {
      id: 'hetzner-api-token',
      name: 'Hetzner Cloud API token',
      class: 'secret',
      severity: 'critical',
      anchor: {
        in: 'context',
        literals: ['hetzner', 'hcloud', 'hcloud_token', 'hcloudtoken', 'hcloud-token'],
        within: 40,
      },
      pattern: '[0-9A-Za-z]{64}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed-case', 'random'],
      envNames: ['HCLOUD_TOKEN'],
      description: 'Reads, or with a write token changes, everything in the project.',
      references: ['https://docs.hetzner.cloud/#authentication'],
    },
    {
      id: 'hetzner-dns-api-token',
      name: 'Hetzner DNS API token',
      class: 'secret',
      severity: 'high',
      anchor: {
        in: 'context',
        literals: ['hetzner_dns', 'hetznerdns', 'hetzner-dns', 'hetzner', 'dns_hetzner', 'dnshetzner', 'dns-hetzner'],
        within: 40,
      },
      pattern: '[0-9A-Za-z]{32}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed-case', 'random'],
      envNames: ['HETZNER_DNS_API_TOKEN'],
      description: 'Changes DNS zones.',
      references: ['https://dns.hetzner.com/api-docs'],
    },
  ],
} as const satisfies ProviderSpec;
