/**
 * Salesforce: access and refresh tokens, connected app secrets.
 * Format: https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_tokens_scopes.htm
 */
import type { ProviderSpec } from '../core/catalogue';

export const salesforce = {
  id: 'salesforce',
  name: 'Salesforce',
  homepage: 'https://www.salesforce.com',
  links: { keys: 'https://help.salesforce.com/s/articleView?id=sf.connected_app_manage_oauth.htm', seen: '2026-11-24' },
  detectors: [
    {
      id: 'salesforce-access-token',
      name: 'Salesforce access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['00D'] },
      // The organization's id, `!`, and the session.
      pattern: '00D[0-9A-Za-z]{9,15}![0-9A-Za-z._-]{24,260}',
      bounds: { right: '\\w.-' },
      show: { prefix: 15 },
      envNames: ['SALESFORCE_ACCESS_TOKEN', 'SF_ACCESS_TOKEN'],
      description: 'Is the session of a user or an integration.',
      references: ['https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_tokens_scopes.htm'],
    },
    {
      id: 'salesforce-refresh-token',
      name: 'Salesforce refresh token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['5Aep861'] },
      pattern: '5Aep861[0-9A-Za-z._=]{60,200}',
      bounds: { right: '\\w.=-' },
      envNames: ['SALESFORCE_REFRESH_TOKEN'],
      description: 'Makes access tokens for a user until it is revoked.',
      references: ['https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_tokens_scopes.htm'],
    },
    {
      id: 'salesforce-consumer-key',
      name: 'Salesforce consumer key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'token', literals: ['3MVG'] },
      pattern: '3MVG[0-9A-Za-z._+/=]{70,251}',
      bounds: { right: '\\w.-' },
      envNames: ['SALESFORCE_CLIENT_ID'],
      description: 'Names a connected app; its secret or a certificate must go with it.',
      references: ['https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_tokens_scopes.htm'],
    },
    {
      id: 'salesforce-consumer-secret',
      name: 'Salesforce consumer secret',
      class: 'secret',
      severity: 'critical',
      anchor: {
        in: 'context',
        literals: ['salesforce', 'sfdc', '3mvg9', 'consumer_secret', 'consumersecret', 'consumer-secret'],
        within: 120,
      },
      pattern: String.raw`[0-9A-F]{64}|\d{19}`,
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed', 'random'],
      envNames: ['SALESFORCE_CLIENT_SECRET'],
      description: 'Acts as the connected app: exchanges codes for tokens of its users.',
      references: ['https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_tokens_scopes.htm'],
    },
    {
      id: 'salesforce-access-token-by-name',
      name: 'Salesforce access token (of any kind of record)',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['salesforce', 'sfdc'] },
      pattern: '00[0-9A-Za-z]{10,16}![0-9A-Za-z._]{60,260}',
      bounds: { left: '\\w.-', right: '\\w.-' },
      checks: ['mixed-case'],
      envNames: ['SALESFORCE_ACCESS_TOKEN'],
      description: 'Acts as its user in an org.',
      references: [
        'https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/intro_oauth_and_connected_apps.htm',
      ],
    },
    {
      id: 'salesforce-instance-host',
      name: 'Salesforce instance address',
      class: 'public',
      severity: 'info',
      identifier: true,
      anchor: { in: 'token', literals: ['.salesforce.com'], before: 130 },
      // Alone: with a path behind it, it is a link and no setting.
      pattern: String.raw`(?!(?:www|docs?|developers?|help|support|status|api|cdn|app|login|manage|community|blog|assets|static|example|demo|your[\w-]{0,40}|x{1,20})\.)(?:[0-9A-Za-z][0-9A-Za-z-]{1,62}(?:\.[0-9A-Za-z-]{1,40}){0,2}\.my|(?:na|eu|ap|cs|um|usa|gs)\d{1,4})\.salesforce\.com(?!/[\w?#$%{<]|[:.]\w)`,
      bounds: { left: '\\w.@?-', right: '\\w-' },
      show: { prefix: 120 },
      envNames: ['SALESFORCE_INSTANCE_URL'],
      description: 'Names an account or an installation; opens nothing by itself.',
      references: ['https://help.salesforce.com/s/articleView?id=sf.domain_name_overview.htm'],
    },
  ],
} as const satisfies ProviderSpec;
