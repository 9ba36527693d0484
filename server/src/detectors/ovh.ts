/**
 * OVHcloud: application secrets and consumer keys.
 * Format: https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api
 */
import type { ProviderSpec } from '../core/catalogue';

export const ovh = {
  id: 'ovh',
  name: 'OVHcloud',
  homepage: 'https://www.ovhcloud.com',
  links: { keys: 'https://api.ovh.com/console/', seen: '2026-11-24' },
  detectors: [
    {
      id: 'ovh-application-secret',
      name: 'OVHcloud application secret or consumer key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['ovh', 'soyoustart', 'kimsufi'], within: 40 },
      pattern: '[0-9A-Za-z]{32}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed', 'random'],
      envNames: ['OVH_APPLICATION_SECRET', 'OVH_CONSUMER_KEY'],
      description: 'With the other keys, does what the consumer key was granted.',
      references: ['https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api'],
    },
  ],
} as const satisfies ProviderSpec;
