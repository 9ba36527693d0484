/**
 * Keys that vendors and standards print in manuals and public samples, unmarked. They are nobody's secret, and stand in every
 * project that began as such a sample. Kept as checksums: no key stands in this repository.
 */
import { crc32 } from './crc32';

/** CRC-32 of the whole key, of a private key its head. A list this short meets a key that is not on it once in 10^8. */
const published: ReadonlySet<number> = new Set([
  // Keys of Firebase's public samples and tests: https://github.com/firebase/firebase-android-sdk
  0x3627aa84, 0x94bb94f9, 0xffddd189, 0x6159ac90, 0x7aa120d5, 0x6a4f7820, 0xfbc47221, 0x08394327, 0xafe8ff3e,
  0x6b66e8a8, 0x5c298136, 0x1f358cbe, 0x6b9463f8, 0x202f468f, 0x3c5d7fda,
  // The passwords of https://learn.microsoft.com/nuget/reference/nuget-config-file#packagesourcecredentials
  0x2b6eff54, 0x6b6cbffe,
  // The search keys of Algolia's public demonstrations.
  0x3c178f9b, 0xab5aa7e8,
  // The application and its keys in https://docs.github.com/rest/apps/apps
  0xa45a083d, 0x1ccd043d, 0xbecabe6a, 0x9de4a5b3,
  // The private keys of https://jwt.io and of draft-cavage-http-signatures, by their first 64 characters.
  0xe19d416d, 0xaba110c4,
  // The signature in the reference of AWS DataSync, as it is written and decoded.
  0x9872dd92, 0x5342febc,
  // Tokens and credentials of RFC 5849, RFC 6749 and RFC 6750, and the UUID that most manuals use.
  0x9e49269d, 0x2bdd531a, 0x0fc657b9, 0x4f042581, 0x269d4cea, 0x02d12047, 0x146e0aa1, 0xc03c00f1,
  // Tokens and secrets of RFC 4226, RFC 6238, RFC 7009 and OAuth Core 1.0, and the seed that manuals of one-time passwords print.
  0x2cded043,
  0xd16ff6af, 0xd05909c5, 0xc7b6f3f3, 0x22864cae, 0x25cb1226, 0x6af2cb86, 0xc31c70d7, 0xd43b7b44, 0x779eb5f1,
  0xa8b108b3, 0xc3f0aa47,
  // Keys of RFC 7517, RFC 7515 and RFC 8037; the token that manuals of XOAUTH2 print, in two spellings.
  0xdebce904, 0xce36aa1d, 0x5e45f212, 0x97988bd6, 0x13bb1603,
  // The local master key of the specifications that all drivers of MongoDB are tested with.
  0xedfdbd2f, 0xba3f722b,
  // The keys of NIST SP 800-38A, in small letters and in capitals.
  0x0dac9702, 0x77ab892d, 0x2066bfe6, 0x13fdb929, 0xf8651e22, 0xf67f064c,
]);

/** Whether a vendor or a standard has printed this very key for all to see. */
export function isPublished(key: string): boolean {
  return published.has(crc32(key));
}
