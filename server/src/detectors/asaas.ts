/** Asaas: API keys. Format: https://docs.asaas.com/docs/authentication-2 */
import type { ProviderSpec } from '../core/catalogue';

export const asaas = {
  id: 'asaas',
  name: 'Asaas',
  homepage: 'https://www.asaas.com',
  detectors: [
    {
      id: 'asaas-api-key',
      name: 'Asaas API key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['$aact_'] },
      pattern: String.raw`\$aact_(?:prod_|hmlg_)?[0-9A-Za-z_=-]{60,250}`,
      bounds: { left: '\\w', right: '\\w=-' },
      checks: ['mixed-case'],
      envNames: ['ASAAS_API_KEY'],
      description: 'Charges, pays and transfers on an account.',
      references: ['https://docs.asaas.com/docs/authentication-2'],
    },
  ],
} as const satisfies ProviderSpec;
