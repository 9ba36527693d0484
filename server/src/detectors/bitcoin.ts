/** Bitcoin: private keys. Format: https://en.bitcoin.it/wiki/Wallet_import_format */
import type { ProviderSpec } from '../core/catalogue';

export const bitcoin = {
  id: 'bitcoin',
  name: 'Bitcoin',
  homepage: 'https://bitcoin.org',
  detectors: [
    {
      id: 'bitcoin-wif-private-key',
      name: 'Bitcoin private key (wallet import format)',
      class: 'secret',
      severity: 'critical',
      anchor: {
        in: 'context',
        literals: [
          'bitcoin',
          'btc_key',
          'btc_priv',
          'wif_key',
          'wif =',
          'wif=',
          'wif:',
          '"wif"',
          'privkey',
          'priv_key',
          'private_key',
          'private-key',
          'private key',
          'privatekey',
          'importprivkey',
        ],
        within: 30,
      },
      // A version, 32 bytes of key, maybe a mark, four bytes of checksum.
      pattern: '(?:[59][1-9A-HJ-NP-Za-km-z]{50}|[KLc][1-9A-HJ-NP-Za-km-z]{51})',
      bounds: { left: '\\w+/.-', right: '\\w+/=-' },
      checks: ['mixed-case', 'base58check'],
      envNames: ['BITCOIN_PRIVATE_KEY'],
      description: 'Spends what lies at its address.',
      references: ['https://en.bitcoin.it/wiki/Wallet_import_format'],
    },
    {
      id: 'bitcoin-extended-private-key',
      name: 'Bitcoin extended private key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['xprv9', 'xprvA', 'yprvA', 'zprvA', 'tprv8'] },
      pattern: '(?:xprv[9A]|[yz]prvA|tprv8)[1-9A-HJ-NP-Za-km-z]{106}',
      checks: ['base58check'],
      envNames: ['BITCOIN_XPRV'],
      description: 'Derives every key of a wallet, and so spends all of it.',
      references: ['https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki'],
    },
  ],
} as const satisfies ProviderSpec;
