/**
 * Classes of bytes around names and values, as the kernel's gate asks for them: in `server/kernel/gate.ts` they stand beside
 * the gate itself.
 */

/** The bytes around a chunk: those of the text from `lo` to `hi`. */
export interface GateWindow {
  readonly bytes: Uint8Array;
  readonly lo: number;
  readonly hi: number;
}

/** A character of a name: a letter, a digit, `_`, `$`, `-`. */
export function isName(code: number): boolean {
  const folded = code | 32;
  return (folded >= 97 && folded <= 122) || (code >= 48 && code <= 57) || code === 95 || code === 36 || code === 45;
}

/** `]`, `}`, quotes and the backslash of an escaped one. */
export function isCloser(code: number): boolean {
  return code === 93 || code === 125 || code === 34 || code === 39 || code === 92;
}

/** Blanks and line ends. */
export function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** A quote of any kind. */
export function isQuote(code: number): boolean {
  return code === 34 || code === 39 || code === 96;
}

/** What may stand between a name and a value besides blanks. */
export function leads(code: number): boolean {
  return (
    isQuote(code) ||
    isBlank(code) ||
    (closes(code) && code !== 125) ||
    code === 61 ||
    code === 58 ||
    code === 44 ||
    code === 40 ||
    code === 45 ||
    code === 60 ||
    code === 62 ||
    code === 124 ||
    code === 63 ||
    code === 33 ||
    code === 43 ||
    code === 92 ||
    code === 64 ||
    code === 36 ||
    code === 91
  );
}

/** What ends a bare value. */
export function ends(code: number): boolean {
  return (
    code === 32 ||
    code === 9 ||
    code === 10 ||
    code === 13 ||
    isQuote(code) ||
    code === 60 ||
    code === 62 ||
    code === 44 ||
    code === 59 ||
    closes(code) ||
    code === 40 ||
    code === 123 ||
    code === 91 ||
    code === 124 ||
    code === 92 ||
    code === 38
  );
}

/** A closing bracket. */
function closes(code: number): boolean {
  return code === 41 || code === 125 || code === 93;
}
