/**
 * The closed set of checks that a detector may name. A check sees one match and either rejects it, lets it pass, or says
 * more about it. It reads nothing beyond the catalogue's margin around the match, and never throws.
 */
import type { CheckName } from '../catalogue';
import { commandPassword, keyArgument, passwordArgument } from '../generic/arguments';
import { basicAuth } from '../generic/basicAuth';
import { genericValue, passwordValue, sqlPlace } from '../generic/checks';
import { bearerValue, random } from '../generic/drawnTokens';
import { bundledName, loginName } from '../generic/login';
import { urlPassword } from '../generic/urlPassword';
import { base58Check } from './base58';
import type { Check } from './check';
import {
  bech32,
  crc16Base32,
  crc32Base36,
  crc32Base62,
  crc32Base64,
  crc32HexAll,
  crc32HexBody,
  crc32HexSwapped,
} from './checksums';
import { otherScheme, urlAccount } from './connection';
import { openssh } from './openssh';
import {
  docExample,
  hasDigit,
  mixed,
  mixedCase,
  notCamelCase,
  notHex,
  notInDocs,
  notUuid,
  unordered,
  uuidVersion,
} from './shape';
import { awsKeyId, base64Bytes, base64Json, documentedExample, jwt, jwtClaims, notSealed, pem } from './structures';

/** Every check by its name. */
export const checks: Readonly<Record<CheckName, Check>> = {
  'crc32-base62': crc32Base62,
  'crc32-hex-body': crc32HexBody,
  'crc32-hex-all': crc32HexAll,
  'crc32-hex-swapped': crc32HexSwapped,
  'crc32-base64': crc32Base64,
  'crc32-base36': crc32Base36,
  'crc16-base32': crc16Base32,
  bech32,
  base58check: base58Check,
  jwt,
  'jwt-claims': jwtClaims,
  pem,
  openssh,
  'aws-key-id': awsKeyId,
  'base64-json': base64Json,
  'base64-bytes': base64Bytes,
  'not-sealed': notSealed,
  'documented-example': documentedExample,
  random,
  'uuid-version': uuidVersion,
  unordered,
  'doc-example': docExample,
  'not-in-docs': notInDocs,
  'not-uuid': notUuid,
  'not-hex': notHex,
  'has-digit': hasDigit,
  mixed,
  'mixed-case': mixedCase,
  'not-camel-case': notCamelCase,
  'generic-value': genericValue,
  'password-value': passwordValue,
  'password-argument': passwordArgument,
  'key-argument': keyArgument,
  'command-password': commandPassword,
  'url-password': urlPassword,
  'url-account': urlAccount,
  'other-scheme': otherScheme,
  'basic-auth': basicAuth,
  'bearer-value': bearerValue,
  'sql-place': sqlPlace,
  'login-name': loginName,
  'bundled-name': bundledName,
};
