/** Microsoft Teams: incoming webhooks. Format: https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook */
import type { ProviderSpec } from '../core/catalogue';

export const microsoftTeams = {
  id: 'microsoft-teams',
  name: 'Microsoft Teams',
  homepage: 'https://www.microsoft.com/microsoft-teams',
  detectors: [
    {
      id: 'microsoft-teams-webhook-url',
      name: 'Microsoft Teams incoming webhook',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'token', literals: ['.webhook.office.com/webhook', 'outlook.office.com/webhook'], before: 60 },
      pattern: String.raw`https://(?:outlook|[0-9A-Za-z-]{1,48}\.webhook)\.office\.com/webhook(?:b2)?/[0-9A-Za-z-]{36}@[0-9A-Za-z-]{36}/IncomingWebhook/[0-9A-Za-z-]{32}/[0-9A-Za-z-]{36}(?:/[0-9A-Za-z_-]{20,60})?`,
      bounds: { right: '\\w-' },
      show: { prefix: 0 },
      envNames: ['TEAMS_WEBHOOK_URL'],
      description: 'Posts messages to a channel.',
      references: [
        'https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
      ],
    },
  ],
} as const satisfies ProviderSpec;
