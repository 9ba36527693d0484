/**
 * Customer.io: Track API key or site ids and App API keys.
 * Format: https://docs.customer.io/integrations/api/#track-api
 */
import type { ProviderSpec } from '../core/catalogue';

export const customerIo = {
  id: 'customer-io',
  name: 'Customer.io',
  homepage: 'https://customer.io',
  detectors: [
    {
      id: 'customer-io-tracking-key',
      name: 'Customer.io Track API key or site id',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['customerio', 'customer.io', 'customer_io'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=customer\.io|customer_io)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z]{20})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['CUSTOMERIO_API_KEY', 'CUSTOMERIO_SITE_ID'],
      description: 'Writes people and events of the workspace; the site id is its user name.',
      references: [
        'https://docs.customer.io/integrations/api/#track-api',
        'https://docs.customer.io/integrations/api/#app-api',
      ],
    },
    {
      id: 'customer-io-app-api-key',
      name: 'Customer.io App API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['customerio', 'customer.io', 'customer_io'] },
      pattern: String.raw`(?:(?<=customer\.io|customer_io)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-f]{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['CUSTOMERIO_APP_API_KEY'],
      description: 'Sends messages and reads the customers of the workspace.',
      references: [
        'https://docs.customer.io/integrations/api/#track-api',
        'https://docs.customer.io/integrations/api/#app-api',
      ],
    },
  ],
} as const satisfies ProviderSpec;
