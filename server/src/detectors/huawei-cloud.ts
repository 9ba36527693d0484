/**
 * Huawei Cloud: application secrets and secret access keys.
 * Format: https://support.huaweicloud.com/intl/en-us/devg-apisign
 */
import type { ProviderSpec } from '../core/catalogue';

export const huaweiCloud = {
  id: 'huawei-cloud',
  name: 'Huawei Cloud',
  homepage: 'https://www.huaweicloud.com',
  links: { keys: 'https://console.huaweicloud.com/iam', seen: '2026-11-24' },
  detectors: [
    {
      id: 'huawei-cloud-app-secret',
      name: 'Huawei Cloud application secret',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['huawei'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=huawei)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-f]{64})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['HUAWEI_CLIENT_SECRET'],
      description: "With the app id, signs requests of a mobile service or API in the application's name.",
      references: ['https://support.huaweicloud.com/intl/en-us/devg-apisign'],
    },
    {
      id: 'huawei-cloud-secret-access-key',
      name: 'Huawei Cloud secret access key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['huaweicloud', 'huawei_cloud', 'hw_secret_key', 'hwcloud'] },
      pattern: String.raw`(?:(?<=huaweicloud|huawei_cloud|hw_secret_key|hwcloud)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z]{40})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['HW_SECRET_KEY', 'HUAWEICLOUD_SDK_SK'],
      description: 'With the access key id, acts as its user on Huawei Cloud.',
      references: ['https://support.huaweicloud.com/intl/en-us/devg-apisign'],
    },
  ],
} as const satisfies ProviderSpec;
