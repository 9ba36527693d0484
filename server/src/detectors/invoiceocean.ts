/** InvoiceOcean: API tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const invoiceocean = {
  id: 'invoiceocean',
  name: 'InvoiceOcean',
  homepage: 'https://invoiceocean.com',
  detectors: [
    {
      id: 'invoiceocean-api-token',
      name: 'InvoiceOcean API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['invoiceocean'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=invoiceocean)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z]{20})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['INVOICEOCEAN_API_TOKEN'],
      description: 'Reads and changes invoices, clients and payments of the account.',
      references: ['https://github.com/invoiceocean/api', 'Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
