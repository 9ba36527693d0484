/** Cisco Meraki: API keys. Format: https://developer.cisco.com/meraki/api-v1/overview/ */
import type { ProviderSpec } from '../core/catalogue';

export const ciscoMeraki = {
  id: 'cisco-meraki',
  name: 'Cisco Meraki',
  homepage: 'https://meraki.cisco.com',
  detectors: [
    {
      id: 'cisco-meraki-api-key',
      name: 'Cisco Meraki API key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['meraki'], within: 40 },
      pattern: '[0-9a-f]{40}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['MERAKI_DASHBOARD_API_KEY'],
      description: 'Reads and changes the networks, firewalls and devices its administrator can reach.',
      references: [
        'https://developer.cisco.com/meraki/api-v1/overview/',
        'https://developer.cisco.com/meraki/api-v1/get-organizations/',
      ],
    },
  ],
} as const satisfies ProviderSpec;
