/** Robinhood Crypto: API keys. Format: https://docs.robinhood.com/crypto/trading/#section/Authentication */
import type { ProviderSpec } from '../core/catalogue';

export const robinhoodCrypto = {
  id: 'robinhood-crypto',
  name: 'Robinhood Crypto',
  homepage: 'https://robinhood.com',
  detectors: [
    {
      id: 'robinhood-crypto-api-key',
      name: 'Robinhood Crypto API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['rh-api-'] },
      pattern: 'rh-api-[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12}',
      minEntropy: 3,
      envNames: ['ROBINHOOD_API_KEY'],
      description: "Names the key; with its private key it trades the account's cryptocurrency.",
      references: [
        'https://docs.robinhood.com/crypto/trading/#section/Authentication',
        'https://docs.robinhood.com/crypto/trading/#section/Authentication/Headers-and-Signature',
      ],
    },
  ],
} as const satisfies ProviderSpec;
