/** Baidu AI Cloud: Qianfan API keys. Format: https://cloud.baidu.com/doc/qianfan-api/s/ym9chdsy5 */
import type { ProviderSpec } from '../core/catalogue';

export const baidu = {
  id: 'baidu',
  name: 'Baidu AI Cloud',
  homepage: 'https://cloud.baidu.com',
  detectors: [
    {
      id: 'baidu-qianfan-api-key',
      name: 'Baidu Qianfan API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['bce-v3/ALTAK-'] },
      pattern: 'bce-v3/ALTAK-[0-9A-Za-z]{16,32}/[0-9a-f]{40}',
      bounds: { left: '\\w-', right: '\\w-' },
      envNames: ['QIANFAN_API_KEY', 'BAIDU_API_KEY'],
      description: "Runs models on the account's bill.",
      references: ['https://cloud.baidu.com/doc/qianfan-api/s/ym9chdsy5'],
    },
  ],
} as const satisfies ProviderSpec;
