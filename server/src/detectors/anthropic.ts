/** Anthropic: API, admin and sign-in keys. Format: https://docs.anthropic.com/en/api/overview#authentication */
import type { ProviderSpec } from '../core/catalogue';

export const anthropic = {
  id: 'anthropic',
  name: 'Anthropic',
  homepage: 'https://www.anthropic.com',
  links: {
    keys: 'https://console.anthropic.com/settings/keys',
    audit: 'https://console.anthropic.com/settings/logs',
    rotate:
      'https://support.anthropic.com/en/articles/9767949-api-key-best-practices-keeping-your-keys-safe-and-secure',
    seen: '2026-11-24',
  },
  detectors: [
    {
      id: 'anthropic-api-key',
      name: 'Anthropic API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['sk-ant-api'] },
      pattern: String.raw`sk-ant-api\d{2,3}-[0-9A-Za-z_-]{80,120}`,
      bounds: { right: '\\w-' },
      show: { prefix: 13, suffix: 4 },
      envNames: ['ANTHROPIC_API_KEY'],
      description: "Calls Claude models on the workspace's bill.",
      references: ['https://docs.anthropic.com/en/api/overview#authentication'],
    },
    {
      id: 'anthropic-admin-key',
      name: 'Anthropic admin key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['sk-ant-admin'] },
      pattern: String.raw`sk-ant-admin\d{2,3}-[0-9A-Za-z_-]{80,120}`,
      bounds: { right: '\\w-' },
      show: { prefix: 15, suffix: 4 },
      envNames: ['ANTHROPIC_ADMIN_KEY'],
      description: 'Manages the organization: its members, workspaces and keys.',
      references: ['https://docs.anthropic.com/en/api/administration-api'],
    },
    {
      id: 'anthropic-oauth-token',
      name: 'Anthropic sign-in token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['sk-ant-oat', 'sk-ant-ort', 'sk-ant-sid'] },
      pattern: String.raw`sk-ant-(?:oat|ort|sid)\d{2}-[0-9A-Za-z_-]{80,140}`,
      bounds: { right: '\\w-' },
      show: { prefix: 13 },
      envNames: ['CLAUDE_CODE_OAUTH_TOKEN'],
      description: 'Acts as a signed-in user of Claude.',
      references: ['https://docs.anthropic.com/en/api/overview#authentication'],
    },
  ],
} as const satisfies ProviderSpec;
