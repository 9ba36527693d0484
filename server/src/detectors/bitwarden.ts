/** Bitwarden: access tokens, API keys and sessions. Format: https://bitwarden.com/help/access-tokens/ */
import type { ProviderSpec } from '../core/catalogue';

export const bitwarden = {
  id: 'bitwarden',
  name: 'Bitwarden',
  homepage: 'https://bitwarden.com',
  links: { keys: 'https://vault.bitwarden.com/#/sm', seen: '2026-11-24' },
  detectors: [
    {
      id: 'bitwarden-access-token',
      name: 'Bitwarden Secrets Manager access token',
      class: 'secret',
      severity: 'critical',
      anchor: {
        in: 'context',
        literals: ['bws_access_token', 'bwsaccesstoken', 'bws-access-token', 'bws', 'bitwarden'],
      },
      pattern: String.raw`0\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\.[0-9A-Za-z]{30}:[0-9A-Za-z+/]{22}==`,
      bounds: { left: '\\w.-', right: '\\w+/=' },
      confidence: 'high',
      envNames: ['BWS_ACCESS_TOKEN'],
      description: 'Reads the secrets the machine account may.',
      references: ['https://bitwarden.com/help/access-tokens/'],
    },
    {
      id: 'bitwarden-api-client-secret',
      name: 'Bitwarden API key secret',
      class: 'secret',
      severity: 'high',
      anchor: {
        in: 'context',
        literals: ['bw_clientsecret', 'bwclientsecret', 'bw-clientsecret', 'bw_client_secret', 'bw-client-secret'],
      },
      pattern: '[0-9A-Za-z]{30}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed-case', 'random'],
      envNames: ['BW_CLIENTSECRET'],
      description: 'With the client ID, signs in to the vault, which stays encrypted.',
      references: ['https://bitwarden.com/help/personal-api-key/'],
    },
    {
      id: 'bitwarden-session-key',
      name: 'Bitwarden session key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['bw_session', 'bwsession', 'bw-session'] },
      pattern: '[0-9A-Za-z+/]{86}==',
      bounds: { left: '\\w+/.@#-', right: '\\w+/=' },
      checks: ['mixed-case'],
      envNames: ['BW_SESSION'],
      description: 'Decrypts the vault of an unlocked session.',
      references: ['https://bitwarden.com/help/cli/'],
    },
  ],
} as const satisfies ProviderSpec;
