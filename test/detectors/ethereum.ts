/** Samples for the detectors of Ethereum. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

// Words of BIP-39's list, in no order that opens a wallet.
const words = 'tiger window orange planet bridge copper violet marble garden castle silver pepper'.split(' ');
const mnemonic = [...words.slice(5), ...words.slice(0, 5)].join(' ');

testDetectors('ethereum', {
  'ethereum-private-key': {
    matches: [...inCode('ETHEREUM_PRIVATE_KEY', `0x${randomText('hex', 64)}`)],
    nonMatches: [...outOfPlace('ETHEREUM_PRIVATE_KEY', `0x${randomText('hex', 64)}`)],
  },
  'ethereum-account-key': {
    matches: [`accounts: ["«0x${randomText('hex', 64, 1)}»"],`, `accounts: ['«${randomText('hex', 64, 2)}»']`],
    nonMatches: [
      'accounts: [process.env.PRIVATE_KEY_1],',
      `accounts: ["0x${randomText('hex', 40)}"],`,
      'accounts: ["0x..."]',
      `hashes: ["0x${randomText('hex', 64)}"],`,
      `accounts: ["0x${'0'.repeat(64)}"]`,
    ],
  },
  'ethereum-mnemonic': {
    matches: [
      `mnemonic: "«${mnemonic}»",`,
      `MNEMONIC="«${mnemonic}»"\n`,
      `const seedPhrase = '«${mnemonic} ${words.join(' ')}»';`,
    ],
    nonMatches: [
      'mnemonic: "your twelve word seed phrase goes here and must stay private always"',
      'mnemonic: process.env.MNEMONIC,',
      `mnemonic: "${'test '.repeat(11)}junk"`,
      `mnemonic: "${'abandon '.repeat(11)}about"`,
      `description: "${mnemonic}"`,
      'mnemonic: "tiger window orange"',
    ],
  },
});
