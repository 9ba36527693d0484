/**
 * Mattermost: personal or bot access tokens and incoming webhook URLs.
 * Format: https://developers.mattermost.com/integrate/webhooks/incoming/
 */
import type { ProviderSpec } from '../core/catalogue';

export const mattermost = {
  id: 'mattermost',
  name: 'Mattermost',
  homepage: 'https://mattermost.com',
  links: { keys: 'https://developers.mattermost.com/integrate/reference/personal-access-token/', seen: '2026-11-30' },
  detectors: [
    {
      id: 'mattermost-access-token',
      name: 'Mattermost personal or bot access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['mattermost', 'mm_'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private|pat)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9a-z]{26})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['MATTERMOST_TOKEN'],
      description: 'Acts as its user or bot: reads and posts in all channels it is in.',
      references: [
        'https://developers.mattermost.com/integrate/webhooks/incoming/',
        'https://developers.mattermost.com/api-documentation/',
      ],
    },
    {
      id: 'mattermost-webhook-url',
      name: 'Mattermost incoming webhook URL',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'token', literals: ['/hooks/'], before: 88 },
      pattern: 'https?://[0-9a-z.:-]{4,80}/hooks/[0-9a-z]{26}',
      minEntropy: 3,
      envNames: ['MATTERMOST_WEBHOOK_URL'],
      description: 'Posts to a channel in the name of the webhook.',
      references: [
        'https://developers.mattermost.com/integrate/webhooks/incoming/',
        'https://developers.mattermost.com/api-documentation/',
      ],
    },
    {
      id: 'mattermost-cloud-host',
      name: 'Mattermost cloud address',
      class: 'public',
      severity: 'info',
      identifier: true,
      anchor: { in: 'token', literals: ['.cloud.mattermost.com'], before: 130 },
      // Alone: with a path behind it, it is a link and no setting.
      pattern: String.raw`(?!(?:www|docs?|developers?|help|support|status|api|cdn|app|login|manage|community|blog|assets|static|example|demo|your[\w-]{0,40}|x{1,20})\.)[0-9A-Za-z][0-9A-Za-z-]{1,62}(?:\.[0-9A-Za-z-]{1,40}){0,2}\.cloud\.mattermost\.com(?!/[\w?#$%{<]|[:.]\w)`,
      bounds: { left: '\\w.@?-', right: '\\w-' },
      show: { prefix: 120 },
      envNames: ['MATTERMOST_URL'],
      description: 'Names an account or an installation; opens nothing by itself.',
      references: ['https://docs.mattermost.com/guides/cloud-workspace-management.html'],
    },
    {
      id: 'mattermost-server-url',
      name: 'Mattermost server address',
      class: 'public',
      severity: 'info',
      identifier: true,
      anchor: { in: 'context', literals: ['mattermost', 'mm_url', 'mm.url'], within: 14 },
      // A server of one's own, set as such; with a path behind it, it is a link.
      pattern: String.raw`(?<=(?:mattermost|mm)[_. -]{0,2}(?:url|host|server|base|site)?)["'\x60]?\s{0,2}[:=]\s{0,2}["'\x60]?(?<secret>https?://(?!localhost|127\.|(?:[\w-]{1,40}\.){0,3}(?:example|github|gitlab|google|docker|npmjs|apache|w3)\.|(?:your|my)[\w-]{0,40}\.)[0-9a-z][\w-]{1,62}(?:\.[\w-]{1,62}){1,4}(?::\d{2,5})?(?!/[\w?#$%{<]|[:.-]?\w))`,
      ignoreCase: true,
      bounds: { left: '', right: '' },
      show: { prefix: 120 },
      envNames: ['MATTERMOST_URL'],
      description: 'Names an installation; opens nothing by itself.',
      references: [
        'https://docs.mattermost.com/administration-guide/configure/environment-configuration-settings.html',
      ],
    },
  ],
} as const satisfies ProviderSpec;
