/** JSON in base64: what tokens carry in their parts. Gives no answer for anything else, and never throws. */
import { decodeBase64 } from '../encoding';

/** @param text base64 or base64url of a JSON object, padded or not @returns the object, undefined when it holds anything else */
export function decodeBase64Json(text: string): Readonly<Record<string, unknown>> | undefined {
  const json = decodeBase64(text);
  if (json === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(json);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : undefined;
  } catch {
    // What does not parse is no token: that is the answer, not an error.
    return undefined;
  }
}
