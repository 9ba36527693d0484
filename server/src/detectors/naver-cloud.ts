/** Naver Cloud: access keys. Format: https://api.ncloud-docs.com/docs/common-ncpapi */
import type { ProviderSpec } from '../core/catalogue';

export const naverCloud = {
  id: 'naver-cloud',
  name: 'Naver Cloud',
  homepage: 'https://www.ncloud.com',
  links: { keys: 'https://console.ncloud.com', seen: '2026-11-25' },
  detectors: [
    {
      id: 'naver-cloud-access-key',
      name: 'Naver Cloud access key ID',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'token', literals: ['ncp_iam_BPA'] },
      pattern: 'ncp_iam_BPA[MS][A-Z]{2}[0-9A-Za-z]{14}',
      envNames: ['NCLOUD_ACCESS_KEY'],
      description: 'Names a key; with its secret it acts as an account or sub account.',
      references: ['https://api.ncloud-docs.com/docs/common-ncpapi'],
    },
    {
      id: 'naver-cloud-secret-key',
      name: 'Naver Cloud secret key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['ncp_iam_BPK'] },
      pattern: 'ncp_iam_BPK[MS][A-Z]{2}[0-9A-Za-z]{20,48}',
      envNames: ['NCLOUD_SECRET_KEY'],
      description: 'With its access key ID, acts as an account or sub account.',
      references: ['https://api.ncloud-docs.com/docs/common-ncpapi'],
    },
  ],
} as const satisfies ProviderSpec;
