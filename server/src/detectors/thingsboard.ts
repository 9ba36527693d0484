/**
 * ThingsBoard: device access tokens and device provisioning key or secrets.
 * Format: https://thingsboard.io/docs/paas/reference/http-api/
 */
import type { ProviderSpec } from '../core/catalogue';

export const thingsboard = {
  id: 'thingsboard',
  name: 'ThingsBoard',
  homepage: 'https://thingsboard.io',
  detectors: [
    {
      id: 'thingsboard-device-token',
      name: 'ThingsBoard device access token',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['thingsboard'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=thingsboard)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z]{20})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['THINGSBOARD_ACCESS_TOKEN'],
      description: 'Sends telemetry as one device and reads its settings.',
      references: [
        'https://thingsboard.io/docs/paas/reference/http-api/',
        'https://thingsboard.io/docs/paas/reference/coap-api/',
      ],
    },
    {
      id: 'thingsboard-provision-secret',
      name: 'ThingsBoard device provisioning key or secret',
      class: 'secret',
      severity: 'high',
      anchor: {
        in: 'context',
        literals: ['provisiondevicekey', 'provisiondevicesecret', 'provision_device_key', 'provision_device_secret'],
        within: 40,
      },
      pattern: '[0-9a-z]{20}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['THINGSBOARD_PROVISION_DEVICE_SECRET'],
      description: 'The pair registers new devices in the tenant.',
      references: [
        'https://thingsboard.io/docs/paas/reference/http-api/',
        'https://thingsboard.io/docs/paas/reference/coap-api/',
      ],
    },
  ],
} as const satisfies ProviderSpec;
