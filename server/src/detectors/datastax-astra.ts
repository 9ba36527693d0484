/**
 * DataStax Astra: application tokens.
 * Format: https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html
 */
import type { ProviderSpec } from '../core/catalogue';

export const datastaxAstra = {
  id: 'datastax-astra',
  name: 'DataStax Astra',
  homepage: 'https://www.datastax.com',
  links: { keys: 'https://astra.datastax.com', seen: '2026-11-24' },
  detectors: [
    {
      id: 'datastax-astra-application-token',
      name: 'DataStax Astra application token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['AstraCS:'] },
      pattern: 'AstraCS:[0-9A-Za-z:]{20,120}',
      minEntropy: 3,
      envNames: ['ASTRA_DB_APPLICATION_TOKEN'],
      description: "Reads and writes the organisation's databases with the roles it was made with.",
      references: ['https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html'],
    },
  ],
} as const satisfies ProviderSpec;
