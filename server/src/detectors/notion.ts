/** Notion: integration tokens. Format: https://developers.notion.com/docs/authorization */
import type { ProviderSpec } from '../core/catalogue';

export const notion = {
  id: 'notion',
  name: 'Notion',
  homepage: 'https://www.notion.com',
  links: { keys: 'https://www.notion.so/profile/integrations', seen: '2026-11-24' },
  detectors: [
    {
      id: 'notion-integration-token',
      name: 'Notion integration token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['ntn_'] },
      pattern: 'ntn_\\d{11}[0-9A-Za-z]{35}',
      checks: ['mixed-case'],
      envNames: ['NOTION_TOKEN', 'NOTION_API_KEY'],
      description: 'Reads and changes the pages shared with the integration.',
      references: ['https://developers.notion.com/docs/authorization'],
    },
    {
      id: 'notion-legacy-integration-token',
      name: 'Notion integration token (old form)',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['secret_'] },
      pattern: 'secret_[0-9A-Za-z]{43}',
      checks: ['mixed-case'],
      confidence: 'medium',
      envNames: ['NOTION_TOKEN', 'NOTION_API_KEY'],
      description: 'Reads and changes the pages shared with the integration.',
      references: ['https://developers.notion.com/docs/authorization'],
    },
    {
      id: 'notion-oauth-refresh-token',
      name: 'Notion OAuth refresh token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['nrt_'] },
      pattern: 'nrt_[0-9A-Za-z_]{40,55}',
      checks: ['mixed', 'random'],
      envNames: ['NOTION_REFRESH_TOKEN'],
      description: 'Makes access tokens for a workspace.',
      references: ['https://developers.notion.com/reference/refresh-a-token'],
    },
  ],
} as const satisfies ProviderSpec;
