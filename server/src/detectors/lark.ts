/**
 * Lark: app secrets, tokens and webhooks.
 * Format: https://open.larksuite.com/document/home/introduction-to-scope-and-authorization/access-credentials
 */
import type { ProviderSpec } from '../core/catalogue';

export const lark = {
  id: 'lark',
  name: 'Lark',
  homepage: 'https://www.larksuite.com',
  links: { keys: 'https://open.larksuite.com/app', seen: '2026-11-24' },
  detectors: [
    {
      id: 'lark-app-secret',
      name: 'Lark app secret',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['lark', 'larksuite', 'feishu', 'cli_'], within: 60 },
      pattern: '[0-9A-Za-z]{32}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed-case', 'random'],
      envNames: ['LARK_APP_SECRET', 'FEISHU_APP_SECRET'],
      description: 'Acts as the app: reads and writes messages, documents and users.',
      references: [
        'https://open.larksuite.com/document/home/introduction-to-scope-and-authorization/access-credentials',
      ],
    },
    {
      id: 'lark-access-token',
      name: 'Lark access token',
      class: 'secret',
      severity: 'medium',
      anchor: {
        in: 'context',
        literals: [
          'lark',
          'larksuite',
          'feishu',
          'tenant_access_token',
          'tenantaccesstoken',
          'tenant-access-token',
          'app_access_token',
          'appaccesstoken',
          'app-access-token',
          'user_access_token',
          'useraccesstoken',
          'user-access-token',
        ],
        within: 40,
      },
      pattern: '[tua]-[0-9A-Za-z._]{14,50}',
      bounds: { left: '\\w/+.-', right: '\\w.-' },
      checks: ['mixed', 'random'],
      envNames: ['LARK_ACCESS_TOKEN'],
      description: 'Acts for the app, a tenant or a user for two hours.',
      references: [
        'https://open.larksuite.com/document/home/introduction-to-scope-and-authorization/access-credentials',
      ],
    },
    {
      id: 'lark-webhook-url',
      name: 'Lark bot webhook',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'token', literals: ['/open-apis/bot/'] },
      pattern: '/open-apis/bot/(?:v2/)?hook/(?<secret>[0-9A-Za-z-]{20,40})',
      bounds: { left: '', right: '\\w-' },
      show: { prefix: 0 },
      envNames: ['LARK_WEBHOOK_URL'],
      description: 'Posts messages to a chat.',
      references: ['https://open.larksuite.com/document/client-docs/bot-v3/add-custom-bot'],
    },
    {
      id: 'lark-app-id',
      name: 'Lark app ID',
      class: 'public',
      severity: 'info',
      identifier: true,
      anchor: { in: 'context', literals: ['lark', 'feishu'], within: 40 },
      pattern: 'cli_(?:a[0-9a-f]{15}|[0-9A-Za-z]{16})',
      bounds: { left: '\\w-', right: '\\w-' },
      checks: ['mixed', 'random'],
      confidence: 'medium',
      envNames: ['LARK_APP_ID', 'FEISHU_APP_ID'],
      description: 'Names an app; opens nothing without its secret.',
      references: [
        'https://open.larksuite.com/document/server-docs/authentication-management/access-token/tenant_access_token_internal',
      ],
    },
  ],
} as const satisfies ProviderSpec;
