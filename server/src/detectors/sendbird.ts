/**
 * Sendbird: application API tokens, organization API keys and application ids.
 * Format: https://sendbird.com/docs/chat/platform-api/v3/error-codes
 */
import type { ProviderSpec } from '../core/catalogue';

export const sendbird = {
  id: 'sendbird',
  name: 'Sendbird',
  homepage: 'https://sendbird.com',
  links: { rotate: 'https://howtorotate.com/docs/tutorials/sendbird/', seen: '2026-11-24' },
  detectors: [
    {
      id: 'sendbird-api-token',
      name: 'Sendbird application API token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['sendbird'], within: 40 },
      pattern: '[0-9a-f]{40}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['SENDBIRD_API_TOKEN'],
      description: 'Reads and changes all users, channels and messages of the application.',
      references: [
        'https://sendbird.com/docs/chat/platform-api/v3/error-codes',
        'https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api#2-authentication',
      ],
    },
    {
      id: 'sendbird-organization-api-key',
      name: 'Sendbird organization API key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['sendbird'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=sendbird)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-f]{24})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['SENDBIRD_ORGANIZATION_API_KEY'],
      description: "Makes, reads and deletes the organisation's applications with their API tokens.",
      references: [
        'https://sendbird.com/docs/chat/platform-api/v3/error-codes',
        'https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api#2-authentication',
      ],
    },
    {
      id: 'sendbird-application-id',
      name: 'Sendbird application id',
      class: 'public',
      severity: 'info',
      anchor: { in: 'context', literals: ['sendbird'] },
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private|app_?id)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random', 'uuid-version'],
      envNames: ['SENDBIRD_APP_ID'],
      description:
        'Names the application; ships in its clients, and sign-in may need no more where access tokens are not demanded.',
      references: [
        'https://sendbird.com/docs/chat/platform-api/v3/error-codes',
        'https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api#2-authentication',
      ],
    },
  ],
} as const satisfies ProviderSpec;
