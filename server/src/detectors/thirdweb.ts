/** thirdweb: secret keys. Format: https://portal.thirdweb.com/account/api-keys */
import type { ProviderSpec } from '../core/catalogue';

export const thirdweb = {
  id: 'thirdweb',
  name: 'thirdweb',
  homepage: 'https://thirdweb.com',
  links: { keys: 'https://thirdweb.com/team', seen: '2026-11-30' },
  detectors: [
    {
      id: 'thirdweb-secret-key',
      name: 'thirdweb secret key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['thirdweb', 'tw_secret_key', 'twsecretkey'] },
      pattern: String.raw`[\w-]{86}`,
      bounds: { left: '\\w./+-', right: '\\w./+-' },
      checks: ['mixed-case', 'random'],
      envNames: ['THIRDWEB_SECRET_KEY', 'TW_SECRET_KEY'],
      description: 'Acts as the project: sends transactions from its server wallets, on its bill.',
      references: ['https://portal.thirdweb.com/account/api-keys', 'Format facts: seen in public code.'],
    },
  ],
} as const satisfies ProviderSpec;
