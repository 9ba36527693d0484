/** Samples for the detectors of Flutterwave. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const secretKey = `FLWSECK-${randomText('lowerAlnum', 32)}-X`;
const testSecretKey = `FLWSECK_TEST-${randomText('lowerAlnum', 32, 1)}-X`;
const testEncryptionKey = `FLWSECK_TEST-${randomText('lowerAlnum', 12, 2)}`;
const publicKey = `FLWPUBK-${randomText('lowerAlnum', 32, 3)}-X`;

testDetectors('flutterwave', {
  'flutterwave-secret-key': {
    matches: [
      `{ "flwSecretKey": "«${secretKey}»" }`,
      `const flwSecretKey = '«${secretKey}»';`,
      `flw_secret_key: «${secretKey}»\n`,
    ],
    nonMatches: [
      `x${secretKey}`,
      secretKey.slice(0, -1),
      `${secretKey}0`,
      `FLWSECK-${'0'.repeat(32)}-X`,
      secretKey.slice(8),
    ],
  },
  'flutterwave-test-secret-key': {
    matches: [
      `FLW_SECRET_KEY=«${testSecretKey}»\n`,
      `{ "flwSecretKey": "«${testSecretKey}»" }`,
      `const flwSecretKey = '«${testSecretKey}»';`,
    ],
    nonMatches: [
      `x${testSecretKey}`,
      testSecretKey.slice(0, -1),
      `${testSecretKey}0`,
      `FLWSECK_TEST-${'0'.repeat(32)}-X`,
      testSecretKey.slice(13),
    ],
  },
  'flutterwave-test-encryption-key': {
    matches: [
      `https://flutterwave.com/v1?key=«${testEncryptionKey}»&page=2`,
      `token = '«FLWSECK_TEST${randomText('lowerAlnum', 12, 3)}»'`,
      `FLW_ENCRYPTION_KEY=«${testEncryptionKey}»\n`,
    ],
    nonMatches: [
      `x${testEncryptionKey}`,
      testEncryptionKey.slice(0, -1),
      `${testEncryptionKey}0`,
      `FLWSECK_TEST-${'0'.repeat(12)}`,
      testEncryptionKey.slice(13),
    ],
  },
  'flutterwave-public-key': {
    matches: [
      `FLW_PUBLIC_KEY=«${publicKey}»\n`,
      `token = '«FLWPUBK_TEST-${randomText('lowerAlnum', 32, 4)}-X»'`,
      `{ "flwPublicKey": "«${publicKey}»" }`,
    ],
    nonMatches: [
      `x${publicKey}`,
      publicKey.slice(0, -1),
      `${publicKey}0`,
      `FLWPUBK-${'0'.repeat(32)}-X`,
      publicKey.slice(8),
    ],
  },
});
