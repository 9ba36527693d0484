/** Logz.io: API tokens and shipping tokens. Format: https://api-docs.logz.io */
import type { ProviderSpec } from '../core/catalogue';

export const logzIo = {
  id: 'logz-io',
  name: 'Logz.io',
  homepage: 'https://logz.io',
  detectors: [
    {
      id: 'logz-io-api-token',
      name: 'Logz.io API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['logz'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['LOGZIO_API_TOKEN', 'LOGZIO_TOKEN'],
      description: "Searches the account's logs and manages its users and alerts.",
      references: ['https://api-docs.logz.io'],
    },
    {
      id: 'logz-io-shipping-token',
      name: 'Logz.io shipping token',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['logz'] },
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[A-Za-z]{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['LOGZIO_SHIPPING_TOKEN'],
      description: 'Sends log lines and metrics to the account.',
      references: ['https://api-docs.logz.io'],
    },
  ],
} as const satisfies ProviderSpec;
