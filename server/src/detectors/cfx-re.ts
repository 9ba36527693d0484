/** Cfx.re: server keys. Format: https://docs.fivem.net/docs/server-manual/setting-up-a-server/ */
import type { ProviderSpec } from '../core/catalogue';

export const cfxRe = {
  id: 'cfx-re',
  name: 'Cfx.re',
  homepage: 'https://cfx.re',
  links: { keys: 'https://portal.cfx.re', seen: '2026-11-25' },
  detectors: [
    {
      id: 'cfx-re-server-key',
      name: 'Cfx.re server key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'token', literals: ['cfxk_'] },
      pattern: 'cfxk_[0-9A-Za-z]{18,24}_[0-9A-Za-z]{5,7}',
      checks: ['mixed-case'],
      envNames: ['CFX_LICENSE_KEY'],
      description: "Runs a game server in its owner's name.",
      references: ['https://docs.fivem.net/docs/server-manual/setting-up-a-server/'],
    },
  ],
} as const satisfies ProviderSpec;
