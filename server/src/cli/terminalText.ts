/** Text for a terminal: colours where they are wanted, and nothing that a file's name or text could do to the terminal. */

/** Paints a text; each function gives it back as it is where colours are off. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly green: (text: string) => string;
  readonly cyan: (text: string) => string;
}

/** @param enabled whether the stream is a terminal that shows colours */
export function createPaint(enabled: boolean): Paint {
  const wrap = (on: number, off: number) => (text: string) => (enabled ? `\u001B[${on}m${text}\u001B[${off}m` : text);
  return {
    bold: wrap(1, 22),
    dim: wrap(2, 22),
    red: wrap(31, 39),
    yellow: wrap(33, 39),
    green: wrap(32, 39),
    cyan: wrap(36, 39),
  };
}

/** Control characters, and the ones that turn the direction of writing: a name must not rewrite the line it stands in. */
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

const shortForms: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escaped(char: string): string {
  const code = char.charCodeAt(0);
  const hex = code.toString(16).toUpperCase();
  return shortForms[char] ?? (code < 256 ? `\\x${hex.padStart(2, '0')}` : `\\u${hex.padStart(4, '0')}`);
}

/** A text on one line, with everything that does not print as an escape sequence. */
export function printable(text: string): string {
  return text.replace(unprintable, escaped);
}
