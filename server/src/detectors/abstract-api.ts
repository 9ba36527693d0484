/** Abstract API: API keys. Format: https://docs.abstractapi.com/exchange-rates#response-and-error-codes */
import type { ProviderSpec } from '../core/catalogue';

export const abstractApi = {
  id: 'abstract-api',
  name: 'Abstract API',
  homepage: 'https://www.abstractapi.com',
  detectors: [
    {
      id: 'abstract-api-key',
      name: 'Abstract API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['abstract'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9a-z]{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['ABSTRACT_API_KEY'],
      description:
        "Spends the quota of one of Abstract's lookup APIs, such as exchange rates, e-mail or phone validation.",
      references: ['https://docs.abstractapi.com/exchange-rates#response-and-error-codes'],
    },
  ],
} as const satisfies ProviderSpec;
