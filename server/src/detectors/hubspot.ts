/**
 * HubSpot: private app tokens and API keys.
 * Format: https://developers.hubspot.com/docs/guides/apps/private-apps/overview
 */
import type { ProviderSpec } from '../core/catalogue';

export const hubspot = {
  id: 'hubspot',
  name: 'HubSpot',
  homepage: 'https://www.hubspot.com',
  links: {
    keys: 'https://app.hubspot.com/l/private-apps',
    rotate: 'https://developers.hubspot.com/docs/guides/apps/private-apps/overview#rotate-your-access-token',
    seen: '2026-11-24',
  },
  detectors: [
    {
      id: 'hubspot-private-app-token',
      name: 'HubSpot private app token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['pat-na', 'pat-eu', 'pat-ap'] },
      pattern: String.raw`pat-(?:na|eu|ap)\d-[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}`,
      bounds: { left: '\\w-', right: '\\w-' },
      envNames: ['HUBSPOT_ACCESS_TOKEN', 'HUBSPOT_TOKEN'],
      description: 'Reads and changes contacts, deals and content within its scopes.',
      references: ['https://developers.hubspot.com/docs/guides/apps/private-apps/overview'],
    },
    {
      id: 'hubspot-legacy-api-key',
      name: 'HubSpot API key (old form)',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['hubspot', 'hubapi', 'hapi_key', 'hapikey', 'hapi-key'], within: 40 },
      pattern: '[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}',
      bounds: { left: '\\w-', right: '\\w-' },
      checks: ['random'],
      envNames: ['HUBSPOT_API_KEY'],
      description: 'Reads and changes everything of the account.',
      references: ['https://developers.hubspot.com/docs/guides/apps/private-apps/overview'],
    },
  ],
} as const satisfies ProviderSpec;
