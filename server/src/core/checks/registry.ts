/**
 * The closed set of checks that a detector may name. A check sees one match and either rejects it, lets it pass, or says
 * more about it. It reads nothing beyond the catalogue's margin around the match, and never throws.
 */
import type { CheckName } from '../catalogue';
import { basicAuth } from '../generic/basicAuth';
import { bearerValue, genericValue, passwordValue, random, urlPassword } from '../generic/checks';
import type { Check } from './check';

const pass: Check = () => undefined;

/** Every check by its name. */
export const checks: Readonly<Record<CheckName, Check>> = {
  'crc32-base62': pass,
  'crc32-base62-entropy': pass,
  'crc32-hex': pass,
  jwt: pass,
  pem: pass,
  'aws-key-id': pass,
  random,
  'not-uuid': pass,
  'has-digit': pass,
  mixed: pass,
  'generic-value': genericValue,
  'password-value': passwordValue,
  'url-password': urlPassword,
  'basic-auth': basicAuth,
  'bearer-value': bearerValue,
};
