/** TestingBot: API key or secrets. Format: https://testingbot.com/support/api */
import type { ProviderSpec } from '../core/catalogue';

export const testingbot = {
  id: 'testingbot',
  name: 'TestingBot',
  homepage: 'https://testingbot.com',
  detectors: [
    {
      id: 'testingbot-secret',
      name: 'TestingBot API key or secret',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['testingbot'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['TESTINGBOT_SECRET', 'TB_SECRET'],
      description: "The pair runs tests on the account's browsers and reads their recordings.",
      references: ['https://testingbot.com/support/api'],
    },
  ],
} as const satisfies ProviderSpec;
