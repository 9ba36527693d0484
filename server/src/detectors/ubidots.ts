/** Ubidots: API tokens and API keys. Format: https://docs.ubidots.com/v1.6/reference/authentication */
import type { ProviderSpec } from '../core/catalogue';

export const ubidots = {
  id: 'ubidots',
  name: 'Ubidots',
  homepage: 'https://ubidots.com',
  detectors: [
    {
      id: 'ubidots-token',
      name: 'Ubidots API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['BBFF-', 'BBFI-', 'BBUS-'] },
      pattern: 'BB(?:FF-|FI-|US-)[0-9A-Za-z]{30,32}',
      minEntropy: 3.5,
      envNames: ['UBIDOTS_TOKEN'],
      description: 'Reads and writes the devices and variables of the account.',
      references: ['https://docs.ubidots.com/v1.6/reference/authentication'],
    },
    {
      id: 'ubidots-api-key',
      name: 'Ubidots API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['BBFF-', 'BBFI-', 'BBUS-'] },
      pattern: 'BB(?:FF-|FI-|US-)[0-9a-f]{35}',
      minEntropy: 3,
      envNames: ['UBIDOTS_API_KEY'],
      description: 'Makes tokens that reach all devices of the account.',
      references: ['https://docs.ubidots.com/v1.6/reference/authentication'],
    },
  ],
} as const satisfies ProviderSpec;
