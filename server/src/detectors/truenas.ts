/** TrueNAS: API keys. Format: https://www.truenas.com/docs/api/core_websocket_api.html */
import type { ProviderSpec } from '../core/catalogue';

export const truenas = {
  id: 'truenas',
  name: 'TrueNAS',
  homepage: 'https://www.truenas.com',
  links: { keys: 'https://www.truenas.com/docs/scale/scaletutorials/toptoolbar/managingapikeys/', seen: '2026-11-30' },
  detectors: [
    {
      id: 'truenas-api-key',
      name: 'TrueNAS API key',
      class: 'secret',
      severity: 'critical',
      anchor: {
        in: 'context',
        literals: ['truenas', 'true_nas', 'true-nas', 'freenas', 'login_with_api_key'],
        within: 40,
      },
      pattern: String.raw`\d{1,6}-[0-9A-Za-z]{64}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['TRUENAS_API_KEY'],
      description: 'Acts as its user on the storage server: data, shares, accounts.',
      references: [
        'https://www.truenas.com/docs/api/core_websocket_api.html',
        'https://www.truenas.com/docs/api/scale_rest_api.html',
      ],
    },
    {
      id: 'truenas-api-key-in-call',
      name: 'TrueNAS API key in a call',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['login_with_api_key'] },
      pattern: String.raw`login_with_api_key["\x27]?\s{0,4},\s{0,24}["\x27]?params["\x27]?\s{0,4}:\s{0,4}\[\s{0,24}["\x27](?<secret>\d{1,6}-[0-9A-Za-z]{64})`,
      bounds: { left: '', right: '\\w-' },
      envNames: ['TRUENAS_API_KEY'],
      description: 'Does what its user may: manages storage, shares and accounts.',
      references: ['https://www.truenas.com/docs/scale/toptoolbar/managingapikeys/'],
    },
  ],
} as const satisfies ProviderSpec;
