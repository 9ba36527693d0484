/** Tencent Cloud: API keys. Format: https://www.tencentcloud.com/document/product/598/32675 */
import type { ProviderSpec } from '../core/catalogue';

export const tencent = {
  id: 'tencent',
  name: 'Tencent Cloud',
  homepage: 'https://www.tencentcloud.com',
  links: { keys: 'https://console.cloud.tencent.com/cam/capi', seen: '2026-11-24' },
  detectors: [
    {
      id: 'tencent-secret-id',
      name: 'Tencent Cloud SecretId',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'token', literals: ['AKID'] },
      pattern: 'AKID[0-9A-Za-z]{28,40}',
      checks: ['mixed-case'],
      show: { prefix: 4, suffix: 4 },
      envNames: ['TENCENTCLOUD_SECRET_ID'],
      description: 'Names the key; with its secret it acts as a user.',
      references: ['https://www.tencentcloud.com/document/product/598/32675'],
    },
    {
      id: 'tencent-secret-key',
      name: 'Tencent Cloud SecretKey',
      class: 'secret',
      severity: 'critical',
      anchor: {
        in: 'context',
        literals: ['tencent', 'akid', 'qcloud', 'cos_secret', 'cossecret', 'cos-secret'],
        within: 70,
      },
      pattern: '[0-9A-Za-z]{32}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed-case', 'random'],
      envNames: ['TENCENTCLOUD_SECRET_KEY'],
      description: 'Signs requests as a user: whatever its policies allow.',
      references: ['https://www.tencentcloud.com/document/product/598/32675'],
    },
  ],
} as const satisfies ProviderSpec;
