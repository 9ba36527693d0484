/** How literals look where text escapes them: what the automaton looks for, so that `seeThrough.ts` is asked there. */

/**
 * How the first characters of a literal look where text escapes them; see `encoded.ts` for base64.
 *
 * @param reservedOnly whether only escapes of the characters that a format reserves count, and not of any letter
 */
export function escapedForms(literal: string, reservedOnly: boolean): string[] {
  const code = (char: string, width: number): string => char.charCodeAt(0).toString(16).padStart(width, '0');
  const reserved = (as: (char: string) => string): string => literal.replace(/[^\w.]/g, as);
  const forms = [
    reserved((char) => (char === '/' || char === '"' ? `\\${char}` : char)),
    // As Java writes the values of properties.
    reserved((char) => (':=#!'.includes(char) ? `\\${char}` : char)),
    reserved((char) => (char === '-' ? char : `%${code(char, 2)}`)),
    reserved((char) => `\\u${code(char, 4)}`),
    literal.replace(/\W|_/g, (char) => `\\x${code(char, 2)}`),
  ];
  const first = literal.charAt(0);
  if (!reservedOnly) {
    forms.push(
      `\\u${code(first, 4)}`,
      `\\u{${code(first, 2)}}`,
      `\\x${code(first, 2)}`,
      `\\${first.charCodeAt(0).toString(8).padStart(3, '0')}`,
      `&#${first.charCodeAt(0)};`,
      `&#x${code(first, 2)};`,
    );
  }
  return [...new Set(forms)].filter((form) => form !== literal);
}
