/**
 * When a token says of itself that it ends. Reads the token alone; what time it is, the caller says, so that a scan gives the
 * same answer for the same input.
 */
import { decodeBase64Json } from './checks/base64';

/**
 * @param token a JSON Web Token
 * @returns the time of its claim `exp` (RFC 7519, section 4.1.4) in milliseconds since 1970, undefined when it has none
 */
export function expiryOf(token: string): number | undefined {
  const expires = decodeBase64Json(token.split('.', 2)[1] ?? '')?.['exp'];
  return typeof expires === 'number' && Number.isFinite(expires) ? expires * 1000 : undefined;
}
