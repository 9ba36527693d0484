/** VK: access tokens. Format: https://dev.vk.com/en/api/access-token/getting-started */
import type { ProviderSpec } from '../core/catalogue';

export const vk = {
  id: 'vk',
  name: 'VK',
  homepage: 'https://vk.com',
  links: { keys: 'https://id.vk.com/about/business/go', seen: '2026-11-24' },
  detectors: [
    {
      id: 'vk-access-token',
      name: 'VK access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['vk1.a.'] },
      pattern: String.raw`vk1\.a\.[0-9A-Za-z_-]{120,400}`,
      bounds: { left: '\\w.-', right: '\\w-' },
      checks: ['mixed-case'],
      envNames: ['VK_TOKEN', 'VK_ACCESS_TOKEN'],
      description: 'Acts for a user or a community within its scopes.',
      references: ['https://dev.vk.com/en/api/access-token/getting-started'],
    },
    {
      id: 'vk-legacy-access-token',
      name: 'VK access token (old form)',
      class: 'secret',
      severity: 'high',
      anchor: {
        in: 'context',
        literals: [
          'vk_token',
          'vktoken',
          'vk-token',
          'vk_access_token',
          'vkaccesstoken',
          'vk-access-token',
          'vk_api',
          'vkapi',
          'vk-api',
          'vk_service',
          'vkservice',
          'vk-service',
          'vkontakte',
        ],
      },
      pattern: '[0-9a-f]{85}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed', 'random'],
      envNames: ['VK_TOKEN', 'VK_ACCESS_TOKEN'],
      description: 'Acts for a user or a community within its scopes.',
      references: ['https://dev.vk.com/en/api/access-token/getting-started'],
    },
  ],
} as const satisfies ProviderSpec;
