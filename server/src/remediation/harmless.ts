/**
 * Values that take a key's place where none is needed: a placeholder in prose and comments, and in tests a value of the same
 * shape that opens nothing. Pure; whether a form is still reported as a key is for the caller to find out.
 */

/** What stands for a key in prose: `<STRIPE_SECRET_KEY>`. */
export function placeholderFor(name: string): string {
  return `<${name}>`;
}

const filler = 'EXAMPLE';

/** Same length, letters stay letters of their case, digits digits; all else, and `keep` characters at the start, stay. */
function crossedOut(value: string, keep: number): string {
  const rest = value.slice(keep).replace(/[a-z]/g, 'x').replace(/[A-Z]/g, 'X').replace(/\d/g, '0');
  return value.slice(0, keep) + rest;
}

/** Says what it is: `EXAMPLEEXAMPLE`, behind the prefix. Signs keep their places. */
function spelledOut(value: string, keep: number): string {
  let at = 0;
  const rest = value.slice(keep).replace(/[A-Za-z\d]/g, () => filler.charAt(at++ % filler.length));
  return value.slice(0, keep) + rest;
}

/**
 * Values of a key's own length and signs that are none, the most alike first.
 *
 * @param redacted what may be shown of the value; the beginning it shows is its format's prefix, which is kept
 */
export function harmlessForms(value: string, redacted: string): readonly string[] {
  const shown = redacted.split('…', 1)[0] ?? '';
  const prefix = value.startsWith(shown) ? shown.length : 0;
  const forms = [crossedOut(value, prefix), spelledOut(value, prefix), crossedOut(value, 0), spelledOut(value, 0)];
  return [...new Set(forms)].filter((form) => form !== value);
}
