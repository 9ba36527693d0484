/** Really Simple Systems (Spotler CRM): API tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const reallySimpleSystems = {
  id: 'really-simple-systems',
  name: 'Really Simple Systems (Spotler CRM)',
  homepage: 'https://spotler.com',
  detectors: [
    {
      id: 'really-simple-systems-api-token',
      name: 'Really Simple Systems (Spotler CRM) API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['reallysimplesystems'], within: 40 },
      pattern: String.raw`ey[0-9A-Za-z._-]{153}\.ey[0-9A-Za-z._-]{916,1000}`,
      bounds: { left: '\\w.-', right: '\\w/+=-' },
      reach: 1280,
      checks: ['random'],
      envNames: ['REALLY_SIMPLE_SYSTEMS_API_TOKEN'],
      description: 'Reads and changes accounts, contacts and sales of the CRM.',
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
