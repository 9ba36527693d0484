/**
 * The only way a matched value may leave the engine. Shows what identifies a key to its owner (a format's literal
 * prefix, where a vendor does the same a short end) and never enough to use it.
 */

/** The largest share of a secret that may be shown, whatever a detector asks for. */
const maxShownShare = 0.4;

/**
 * Redacts a secret.
 *
 * @param secret the matched value
 * @param show how many characters of its beginning and end may be shown; cut down when the value is short
 * @returns for example `sk_live_…`; `…` alone when nothing may be shown
 */
export function redact(secret: string, show: { readonly prefix: number; readonly suffix: number }): string {
  const budget = Math.floor(secret.length * maxShownShare);
  const prefix = Math.min(show.prefix, budget);
  const suffix = Math.max(0, Math.min(show.suffix, budget - prefix));
  // A multi-line value (a private key) must not tear a one-line message apart.
  const head = secret.slice(0, prefix).split(/[\r\n]/, 1)[0] ?? '';
  return `${head}…${suffix > 0 ? secret.slice(-suffix) : ''}`;
}
