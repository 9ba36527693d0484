/** Gumroad: access tokens and OAuth application secret or hexadecimal access tokens. Format: https://gumroad.com/api */
import type { ProviderSpec } from '../core/catalogue';

export const gumroad = {
  id: 'gumroad',
  name: 'Gumroad',
  homepage: 'https://gumroad.com',
  detectors: [
    {
      id: 'gumroad-access-token',
      name: 'Gumroad access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['gumroad'], within: 40 },
      pattern: String.raw`[\w-]{43}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['GUMROAD_ACCESS_TOKEN'],
      description: 'Reads sales and licences and changes the products of a creator.',
      references: ['https://gumroad.com/api', 'https://gumroad.com/help/article/280-create-application-api'],
    },
    {
      id: 'gumroad-oauth-secret',
      name: 'Gumroad OAuth application secret or hexadecimal access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['gumroad'], within: 40 },
      pattern: '[0-9a-f]{64}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['GUMROAD_CLIENT_SECRET'],
      description: 'Gets tokens for creators who approved the application, or acts as one.',
      references: ['https://gumroad.com/api', 'https://gumroad.com/help/article/280-create-application-api'],
    },
  ],
} as const satisfies ProviderSpec;
