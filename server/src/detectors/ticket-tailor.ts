/** Ticket Tailor: API keys. Format: https://developers.tickettailor.com/#authentication */
import type { ProviderSpec } from '../core/catalogue';

export const ticketTailor = {
  id: 'ticket-tailor',
  name: 'Ticket Tailor',
  homepage: 'https://www.tickettailor.com',
  detectors: [
    {
      id: 'ticket-tailor-api-key',
      name: 'Ticket Tailor API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['sk_'] },
      pattern: String.raw`sk_\d{3,6}_\d{4,8}_[0-9a-f]{32}`,
      minEntropy: 3,
      envNames: ['TICKET_TAILOR_API_KEY'],
      description: 'Reads and changes the events, orders and ticket holders of the box office.',
      references: ['https://developers.tickettailor.com/#authentication'],
    },
  ],
} as const satisfies ProviderSpec;
