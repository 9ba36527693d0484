/** Freshdesk: API keys. Format: https://developers.freshdesk.com/api/#authentication */
import type { ProviderSpec } from '../core/catalogue';

export const freshdesk = {
  id: 'freshdesk',
  name: 'Freshdesk',
  homepage: 'https://www.freshworks.com/freshdesk',
  detectors: [
    {
      id: 'freshdesk-api-key',
      name: 'Freshdesk API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['freshdesk'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=freshdesk)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z]{20})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['FRESHDESK_API_KEY'],
      description: 'Acts as its agent: tickets, contacts and settings of the help desk.',
      references: [
        'https://developers.freshdesk.com/api/#authentication',
        'https://developers.freshworks.com/docs/app-sdk/v3.0/support_agent/rest-apis/',
      ],
    },
    {
      id: 'freshdesk-domain',
      name: 'Freshdesk domain',
      class: 'public',
      severity: 'info',
      identifier: true,
      anchor: { in: 'token', literals: ['.freshdesk.com'], before: 130 },
      // Alone: with a path behind it, it is a link and no setting.
      pattern: String.raw`(?!(?:www|docs?|developers?|help|support|status|api|cdn|app|login|manage|community|blog|assets|static|example|demo|your[\w-]{0,40}|x{1,20})\.)[0-9A-Za-z][0-9A-Za-z-]{1,62}(?:\.[0-9A-Za-z-]{1,40}){0,2}\.freshdesk\.com(?!/[\w?#$%{<]|[:.]\w)`,
      bounds: { left: '\\w.@?-', right: '\\w-' },
      show: { prefix: 120 },
      envNames: ['FRESHDESK_DOMAIN'],
      description: 'Names an account or an installation; opens nothing by itself.',
      references: ['https://developers.freshdesk.com/api/'],
    },
  ],
} as const satisfies ProviderSpec;
